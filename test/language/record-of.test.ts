import { expect } from '@open-wc/testing';
import { story } from '../../src/dataset/builtin/story.js';
import { nearestTo } from '../../src/language/nearest.js';
import { de } from '../../src/language/packs/de.js';
import { it as italian } from '../../src/language/packs/it.js';
import { nl } from '../../src/language/packs/nl.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { recordOf } from '../../src/language/record-of.js';
import type { Language } from '../../src/language/resolve.js';
import { sayDate } from '../../src/language/say-date.js';
import { pickText } from '../../src/language/say.js';
import { parseEdtf } from '../../src/values/edtf.js';

const speaking = (pack: LanguagePack): Language => {
  const record = recordOf(pack, story, nearestTo(pack));
  return { ...record, tag: record.locale ?? record.code, lang: record.code };
};
const said = (pack: LanguagePack, edtf: string) => sayDate(parseEdtf(edtf)!, speaking(pack));

describe('a language pack', () => {
  for (const [pack, dates] of [
    [
      de,
      {
        '199X': '1990er-Jahre',
        '1992/..': 'seit 1992',
        '199X/..': 'seit den 1990er-Jahren',
        '../199X': 'bis in die 1990er-Jahre',
        '2005-03-15/..': 'seit dem 15. März 2005',
        '../2005-03-15': 'bis zum 15. März 2005',
        '2005-03/..': 'seit März 2005',
        '1992~': 'ca. 1992',
        '199X~/..': 'seit ca. 1990er-Jahre',
        '2005-22': 'Sommer 2005',
        '2005-21/..': 'seit dem Frühjahr 2005',
      },
    ],
    [
      italian,
      {
        '199X': 'anni ’90',
        '188X': 'anni 1880',
        '1992/..': 'dal 1992',
        '199X/..': 'dagli anni ’90',
        '2005-03-15/..': 'dal 15 marzo 2005',
        '2005-03-08/..': 'dall’8 marzo 2005',
        '../2005-03-11': 'fino all’11 marzo 2005',
        '2005-03/..': 'da marzo 2005',
        '1992~': '1992 circa',
        '1992~/..': 'dal 1992 circa',
        '2005-21/..': 'dalla primavera 2005',
        '../2005-22': 'fino all’estate 2005',
      },
    ],
    [
      nl,
      {
        '199X': 'de jaren 90',
        '199X/..': 'sinds de jaren 90',
        '../2005-03-15': 'tot 15 maart 2005',
        '2005-21/..': 'sinds het voorjaar 2005',
        '2005-22/..': 'sinds de zomer 2005',
      },
    ],
  ] as const)
    it(`says dates as ${pack.name} does`, () => {
      for (const [edtf, words] of Object.entries(dates)) expect(said(pack, edtf), edtf).to.equal(words);
    });

  it('says a year as its language does, where that is more than digits', () => {
    const korean: LanguagePack = {
      code: 'ko',
      name: '한국어',
      words: { year: '{year}년', since: '{date}부터', about: '{date}경', decade: '{start}년대' },
    };
    for (const [edtf, words] of Object.entries({
      '2005': '2005년',
      '1992/..': '1992년부터',
      '1992~': '1992년경',
      '1991/1992': '1991년–1992년',
      '199X': '1990년대',
      '2005-03-15': '2005년 3월 15일',
    }))
      expect(said(korean, edtf), edtf).to.equal(words);
  });

  it('says what it translates of the built-in story, as long as that says the same in Spanish', () => {
    const german = speaking(de);
    const [area] = story.areas;
    expect(pickText(area!.text, german)).to.deep.equal({ value: 'Soziales' });
    expect(pickText({ es: 'Social', fr: 'Social' }, german).value).to.equal('Soziales');
    expect(pickText({ es: 'Social', de: 'Gemeinschaft' }, german).value, 'its own version counts').to.equal(
      'Gemeinschaft',
    );
    expect(pickText({ es: 'Sociales', en: 'Social things' }, german)).to.deep.equal({
      value: 'Social things',
      lang: 'en',
    });
    expect(pickText('Social', german).value).to.equal('Social');
  });

  it('counts by the rules of its language, which may have more forms than two', () => {
    const polish = recordOf(
      {
        code: 'pl',
        name: 'Polski',
        words: { organizations: { one: 'organizacja', few: 'organizacje', many: 'organizacji', other: 'organizacji' } },
      },
      story,
      nearestTo({}),
    );
    expect([1, 3, 155].map((count) => polish.terms.organizations('other', count))).to.deep.equal([
      'organizacja',
      'organizacje',
      'organizacji',
    ]);
  });

  it('is said in the language that it falls back to where it lacks something, and says so', () => {
    const kreyol = speaking({ code: 'ht', name: 'Kreyòl', fallbacks: ['fr', 'es'], words: { source: 'Sous' } });
    const { terms, dataTerms, messages } = kreyol;
    expect(terms.source).to.equal('Sous');
    expect(String(terms.contact)).to.equal('Contact');
    expect(`${terms.asOf}${terms.colon}`).to.equal('Donnée de\u00a0: ');
    expect(String(terms.since('1992', parseEdtf('1992')!.from!))).to.equal('depuis 1992');
    expect(String(dataTerms!.found(1, 2))).to.equal('1 sur 2 événements');
    expect(String(dataTerms!.relations.elects)).to.equal('Élection par\u00a0: ');
    expect(messages!.problem('a', 'b')).to.contain('on attendait b');
    expect(messages!.expected['whole-number']).to.equal('un nombre entier');
    expect(pickText(story.news.heading!, kreyol)).to.deep.equal({ value: 'Actualités du Réseau Café', lang: 'fr' });
  });

  it('has its own months, and numbers of another locale, where the browser knows nothing of it', () => {
    const months = [
      'qulla',
      'hatun',
      'pawqar',
      'ayriwa',
      'aymuray',
      'inti',
      'anta',
      'qhapaq',
      'uma',
      'kantaray',
      'aya',
      'kamay',
    ];
    const quechua: LanguagePack = {
      code: 'qu',
      name: 'Runasimi',
      fallbacks: ['es'],
      locale: 'es-PE',
      months,
      words: { month: '{year}, {month} killa' },
    };
    expect(speaking(quechua).tag, 'Intl speaks').to.equal('es-PE');
    expect(said(quechua, '2005-03-15')).to.equal('15 pawqar 2005');
    expect(said(quechua, '2005-12')).to.equal('2005, kamay killa');
    expect(said(quechua, '2005')).to.equal('2005');
  });
});
