import { expect } from '@open-wc/testing';
import { parseEdtf } from '../../src/values/edtf.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { sayDate } from '../../src/language/say-date.js';

/** The date as it is read in a language; its spaces are plain ones, whatever the browser's version sets. */
const said = (date: string, tag: string) => sayDate(parseEdtf(date)!, pickLanguage([tag])).replace(/\s/g, ' ');

/** A date, and how it is said in es, en, pt and fr. */
const sayings: [string, string, string, string, string][] = [
  ['1992', '1992', '1992', '1992', '1992'],
  ['199X', 'los años 90', 'the 1990s', 'a década de 1990', 'les années 1990'],
  ['198X', 'los años 80', 'the 1980s', 'a década de 1980', 'les années 1980'],
  ['200X', 'la década de 2000', 'the 2000s', 'a década de 2000', 'les années 2000'],
  ['19XX', '1900–1999', '1900–1999', '1900–1999', '1900–1999'],
  ['2005-03', 'marzo de 2005', 'March 2005', 'março de 2005', 'mars 2005'],
  ['2005-03-15', '15 de marzo de 2005', 'March 15, 2005', '15 de março de 2005', '15 mars 2005'],
  ['1985-04-XX', 'abril de 1985', 'April 1985', 'abril de 1985', 'avril 1985'],
  ['2004-XX', '2004', '2004', '2004', '2004'],
  ['2001-21', 'primavera de 2001', 'spring 2001', 'primavera de 2001', 'printemps 2001'],
  ['2001-24', 'invierno de 2001', 'winter 2001', 'inverno de 2001', 'hiver 2001'],
  ['1992~', 'hacia 1992', 'about 1992', 'por volta de 1992', 'vers 1992'],
  ['1992?', '1992 (?)', '1992 (?)', '1992 (?)', '1992 (?)'],
  ['1992%', 'hacia 1992 (?)', 'about 1992 (?)', 'por volta de 1992 (?)', 'vers 1992 (?)'],
  ['1991/1992', '1991–1992', '1991–1992', '1991–1992', '1991–1992'],
  ['1992/..', 'desde 1992', 'since 1992', 'desde 1992', 'depuis 1992'],
  ['1992/', 'desde 1992', 'since 1992', 'desde 1992', 'depuis 1992'],
  ['../1985', 'hasta 1985', 'until 1985', 'até 1985', 'jusqu’à 1985'],
  ['199X/..', 'desde los años 90', 'since the 1990s', 'desde a década de 1990', 'depuis les années 1990'],
  ['2005-03/..', 'desde marzo de 2005', 'since March 2005', 'desde março de 2005', 'depuis mars 2005'],
  [
    '198X/199X',
    'los años 80 – los años 90',
    'the 1980s – the 1990s',
    'a década de 1980 – a década de 1990',
    'les années 1980 – les années 1990',
  ],
  // Where an article meets a preposition, the language decides.
  ['199X~', 'hacia los años 90', 'about the 1990s', 'por volta da década de 1990', 'vers les années 1990'],
  ['../199X', 'hasta los años 90', 'until the 1990s', 'até a década de 1990', 'jusqu’aux années 1990'],
];

describe('a date, as people say it', () => {
  for (const [date, ...expected] of sayings)
    ['es', 'en', 'pt', 'fr'].forEach((tag, index) =>
      it(`is «${expected[index]}» in ${tag} for ${date}`, () => {
        expect(said(date, tag)).to.equal(expected[index]);
      }),
    );

  for (const [tag, date, expected] of [
    ['es', '2005-03-15/..', 'desde el 15 de marzo de 2005'],
    ['es', '../2005-03-15', 'hasta el 15 de marzo de 2005'],
    ['fr', '2005-03-15/..', 'depuis le 15 mars 2005'],
    ['fr', '../2005-03-15', 'jusqu’au 15 mars 2005'],
  ])
    it(`names the day with its article, as ${tag} does: «${expected}»`, () => {
      expect(said(date!, tag!)).to.equal(expected);
    });

  it('names the four seasons in each language', () => {
    for (const tag of ['es', 'en', 'pt', 'fr'])
      expect(new Set(['21', '22', '23', '24'].map((season) => said(`2001-${season}`, tag))).size).to.equal(4);
  });

  it('is written as the region of the page writes it', () => {
    expect(said('2005-03-15', 'en-GB')).to.equal('15 March 2005');
    expect(said('2005-03-15', 'pt-BR')).to.equal('15 de março de 2005');
  });

  it('names the era of a year before the first', () => {
    expect(said('-0043', 'en')).to.equal('44 BC');
    expect(said('-0043', 'es')).to.equal('44 a. C.');
  });

  it('keeps an early year what it is', () => {
    expect(said('0092', 'en')).to.equal('92');
  });

  it('is the same in every time zone: the first of a month stays in it', () => {
    expect(said('2005-03-01', 'en')).to.equal('March 1, 2005');
    expect(said('2005-01', 'en')).to.equal('January 2005');
  });
});
