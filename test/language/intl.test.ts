import { expect } from '@open-wc/testing';
import { formatDate, formatNumber, pluralOf } from '../../src/language/intl.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { languages } from '../../src/language/languages/index.js';
import { dataTermsOf, messagesOf } from '../../src/language/languages/messages.js';

const codes = languages.map(({ code }) => code);
const termsIn = (code: string) => pickLanguage([code]).terms;
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('numbers, dates and plurals', () => {
  it('are written as the language of the page writes them', () => {
    expect(formatNumber('es', 1234567)).to.equal('1.234.567');
    expect(formatNumber('en', 1234567)).to.equal('1,234,567');
    expect(formatNumber('pt-BR', 1234567)).to.equal('1.234.567');
    expect(plain(formatNumber('fr', 1234567))).to.equal('1 234 567');
    expect(formatNumber('es-MX', 1234567), 'Mexico writes commas').to.equal('1,234,567');
  });

  it('do not mix up two languages or two ways to write a date', () => {
    const date = new Date(Date.UTC(2005, 2, 1));
    const month = { month: 'long' } as const;
    const seen = [
      formatDate('es', date, month),
      formatDate('en', date, month),
      formatDate('en', date, { year: 'numeric' }),
    ];
    expect(seen).to.deep.equal(['marzo', 'March', '2005']);
  });

  it('never throw, whatever a page states for its language', () => {
    for (const stated of [
      'auto',
      'pt_BR',
      'xx-invalid',
      '',
      'es-419',
      'nl_NL',
      'e',
      '💥',
      'x'.repeat(400),
      'en-US-u-ca-foo',
    ]) {
      const { tag } = pickLanguage([stated]);
      expect(formatNumber(tag, 155), stated).to.equal('155');
      expect(pluralOf(tag, 155), stated).to.equal('other');
      expect(formatDate(tag, new Date(0), { year: 'numeric' }), stated).to.equal('1970');
    }
  });

  for (const [code, zero, one, many] of [
    ['es', 'organizaciones', 'organización', 'organizaciones'],
    ['en', 'organizations', 'organization', 'organizations'],
    ['pt', 'organização', 'organização', 'organizações'],
    ['fr', 'organisation', 'organisation', 'organisations'],
  ] as const)
    it(`count organizations in ${code} by the rules of the language`, () => {
      const words = (count: number) => termsIn(code).organizations(pluralOf(code, count)).split(' ');
      expect(words(0)).to.include(zero);
      expect(words(1)).to.include(one);
      for (const count of [2, 155, 1_000_000]) expect(words(count)).to.include(many);
    });
});

describe('the words of the widgets', () => {
  const words = (code: string) => Object.entries({ ...termsIn(code), ...dataTermsOf(code), ...messagesOf(code) });

  it('are all there in each language', () => {
    for (const code of codes) {
      expect(words(code).map(([name]) => name)).to.have.members(words('es').map(([name]) => name));
      for (const [name, word] of words(code)) if (typeof word === 'string') expect(word.trim(), name).not.to.equal('');
    }
  });

  it('are not left in another language', () => {
    // «Social» and the like are the same in several; whole sentences and headings never are.
    for (const name of ['objectivesHeading', 'governanceHeading'] as const)
      expect(new Set(codes.map((code) => termsIn(code)[name])).size, name).to.equal(codes.length);
    expect(new Set(codes.map((code) => dataTermsOf(code).timeline)).size).to.equal(codes.length);
    for (const code of ['whole-number', 'no-cycle'] as const)
      expect(new Set(codes.map((each) => messagesOf(each).expected[code])).size, code).to.equal(codes.length);
  });

  it('tell an editor where a value is wrong, what was expected, and that it is not used', () => {
    for (const code of codes)
      expect(messagesOf(code).problem('<a> b="c"', 'd'))
        .to.contain('<a> b="c"')
        .and.to.match(/[ ’]d\. /);
    for (const [code, said] of [
      ['es', 'no se usa'],
      ['en', 'not used'],
      ['pt', 'não é usad'],
      ['fr', 'pas utilisé'],
    ] as const) {
      expect(messagesOf(code).problem('', '')).to.contain(said);
      expect(messagesOf(code).missing('')).to.contain(said);
    }
  });
});
