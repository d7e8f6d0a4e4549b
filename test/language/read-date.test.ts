import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDate } from '../../src/language/read-date.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { sayDate } from '../../src/language/say-date.js';
import { parseEdtf } from '../../src/values/edtf.js';

/** What is understood, as one word. */
function meant(text: string, tag: string) {
  const read = readDate(text, tag);
  if (!read) return undefined;
  return 'edtf' in read ? read.edtf : 'either' in read ? read.either.join(' | ') : 'no such day';
}

const written: { readonly [tag: string]: { readonly [text: string]: string } } = {
  es: {
    '31/12/2018': '2018-12-31',
    '05/01/2026': '2026-01-05',
    '5-1-2026': '2026-01-05',
    '31.12.18': '2018-12-31',
    '3/4/98': '1998-04-03',
    '05/2018': '2018-05',
    'mayo de 2003': '2003-05',
    'Mayo del 2003': '2003-05',
    'en mayo 2003': '2003-05',
    'sept. 2003': '2003-09',
    '12 de mayo de 2003': '2003-05-12',
    '12 de mayo del año 2003': '2003-05-12',
    '1.º de mayo de 2003': '2003-05-01',
    '12-may-2003': '2003-05-12',
    'años 90': '199X',
    'los años noventa': '199X',
    'la década de 1990': '199X',
    'década de los 80': '198X',
    'años 2000': '200X',
    'siglo XX': '19XX',
    'desde 1992': '1992/..',
    'desde el año 1992': '1992/..',
    'a partir de mayo de 2003': '2003-05/..',
    'desde los años 90': '199X/..',
    'hasta 2010': '../2010',
    '2011-2012': '2011/2012',
    '2011 – 2012': '2011/2012',
    'de 2011 a 2012': '2011/2012',
    'entre 2011 y 2012': '2011/2012',
    'enero - marzo de 2012': '2012-01/2012-03',
    'hacia 1990': '1990~',
    'c. 1990': '1990~',
    'alrededor de 1990': '1990~',
    'primavera de 2003': '2003-21',
    '1992?': '1992?',
    '1992': '1992',
    '199x': '199X',
    '1992/..': '1992/..',
    '31/02/2018': 'no such day',
    '31 de febrero de 2018': 'no such day',
    '2018-02-31': 'no such day',
    '13/13/2018': 'no such day',
  },
  en: {
    '31/12/2018': '2018-12-31',
    '12/31/2018': '2018-12-31',
    '05/01/2026': '2026-01-05 | 2026-05-01',
    '05/05/2026': '2026-05-05',
    'May 2003': '2003-05',
    'May 12, 2003': '2003-05-12',
    '12 May 2003': '2003-05-12',
    '12th of May, 2003': '2003-05-12',
    'the 90s': '199X',
    '1990s': '199X',
    'the nineties': '199X',
    '20th century': '19XX',
    'since 1992': '1992/..',
    'from 2011 to 2012': '2011/2012',
    'until 2010': '../2010',
    'about 1990': '1990~',
    'autumn 2003': '2003-23',
  },
  'en-US': { '05/01/2026': '2026-05-01' },
  'en-GB': { '05/01/2026': '2026-01-05' },
  pt: {
    '05/01/2026': '2026-01-05',
    'maio de 2003': '2003-05',
    '1º de março de 2003': '2003-03-01',
    'anos 90': '199X',
    'os anos noventa': '199X',
    'década de 1990': '199X',
    'século XX': '19XX',
    'desde 1992': '1992/..',
    'até 2010': '../2010',
    'por volta de 1990': '1990~',
    'de 2011 a 2012': '2011/2012',
    'outono de 2003': '2003-23',
  },
  fr: {
    '05/01/2026': '2026-01-05',
    'mai 2003': '2003-05',
    'février 2003': '2003-02',
    '1er mai 2003': '2003-05-01',
    'le 12 août 2003': '2003-08-12',
    'les années 90': '199X',
    'années quatre-vingt-dix': '199X',
    'XXe siècle': '19XX',
    'depuis 1992': '1992/..',
    'jusqu’en 2010': '../2010',
    'vers 1990': '1990~',
    'de 2011 à 2012': '2011/2012',
    'été 2003': '2003-22',
  },
};

describe('A date as people write it', () => {
  for (const [tag, cases] of Object.entries(written))
    for (const [text, edtf] of Object.entries(cases))
      it(`in ${tag}: ${text} is ${edtf}`, () => {
        expect(meant(text, tag)).to.equal(edtf);
      });

  it('that is none is nothing, however it looks', () => {
    for (const text of [
      '',
      ' ',
      'mañana',
      'hola 2003',
      '12',
      '2011 2012 2013',
      'mayo',
      'x'.repeat(200),
      '__proto__',
      '1/2',
    ])
      expect(meant(text, 'es'), text).to.equal(undefined);
  });

  it('that begins or ends with what is no date is nothing', () => {
    for (const text of ['2003 - foo', 'foo - 2003', '2003 a foo', 'de 2003 a pronto', 'entre 2003 y 31'])
      expect(meant(text, 'es'), text).to.equal(undefined);
  });

  it('whose end can be two days is asked back, as its start is', () => {
    expect(meant('2003 to 05/01/2026', 'en')).to.equal('2003/2026-01-05 | 2003/2026-05-01');
    expect(meant('05/01/2003 to 2026', 'en')).to.equal('2003-01-05/2026 | 2003-05-01/2026');
    expect(meant('05/01/2026 to 06/02/2026', 'en')).to.equal('2026-01-05/2026-02-06 | 2026-05-01/2026-06-02');
    expect(meant('about 05/01/2026', 'en')).to.equal('2026-01-05~ | 2026-05-01~');
  });

  it('as the widgets say it is read as it was', () => {
    const points = ['1992', '2003-05', '2003-05-12', '199X', '1992/..', '2011/2012', '1990~', '../2010', '2003-05/..'];
    for (const tag of ['es', 'en', 'pt', 'fr'])
      for (const edtf of points)
        expect(meant(sayDate(parseEdtf(edtf)!, pickLanguage([tag])), tag), `${tag} ${edtf}`).to.equal(edtf);
  });

  it('is read or not, and never throws; what is read is EDTF', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d a-z/.-]{0,20}$/)),
        fc.constantFrom('es', 'en', 'pt', 'fr'),
        (text, tag) => {
          const read = readDate(text, tag);
          if (read && 'edtf' in read) expect(parseEdtf(read.edtf), read.edtf).to.not.equal(undefined);
        },
      ),
    );
  });
});
