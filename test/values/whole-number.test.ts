import { expect } from '@open-wc/testing';
import { wholeNumber } from '../../src/values/whole-number.js';
import { sayExpected } from '../../src/language/say-expected.js';
import { messagesOf } from '../../src/language/languages/messages.js';

const digits = '9'.repeat(400);

describe('a whole number', () => {
  const { read } = wholeNumber(2, 600);

  it('is read from its digits, up to and with its limits', () => {
    expect(['2', '12', '007', '600'].map((value) => read(value))).to.deep.equal([2, 12, 7, 600]);
  });

  for (const value of ['1', '601', '-3', '+3', '3.5', '3,5', '1e2', '1e400', '0x10', 'abc', '', '١٢', digits])
    it(`is not ${JSON.stringify(value.slice(0, 12))}`, () => {
      expect(read(value)).to.equal(undefined);
    });

  describe('as people write it', () => {
    const any = wholeNumber(0, 999_999_999);
    for (const [value, language, meant] of [
      ...[
        ['“384”', 'es', 384],
        ['”384″', 'es', 384],
        ['«384»', 'fr', 384],
        [' 384\u00a0', 'en', 384],
        ['\u200b384', 'es', 384],
      ],
      ...[
        ['1,234', 'en', 1234],
        ['1.234', 'es', 1234],
        ['1.234', 'pt-BR', 1234],
        ['1,234', 'es-MX', 1234],
        ['1 234', 'fr', 1234],
      ],
      ...[
        ['1\u00a0234', 'es', 1234],
        ['1\u202f234', 'fr', 1234],
        ['12,345,678', 'es', 12_345_678],
        ['12.345.678', 'en', 12_345_678],
      ],
      ...[
        ['384.0', 'en', 384],
        ['384,00', 'es', 384],
        ['３８４', 'es', 384],
        ['1’234', 'en', 1234],
        ['1 234 567', undefined, 1_234_567],
      ],
    ] as const)
      it(`is ${meant} for ${JSON.stringify(value)} on a page in ${language}`, () => {
        expect(any.read(value, language)).to.equal(meant);
      });

    for (const [value, language] of [
      ...[
        ['1.234', 'en'],
        ['1,234', 'es'],
        ['1.234', undefined],
        ['1,234', undefined],
        ['384+', 'es'],
        ['384.5', 'es'],
      ],
      ...[
        ['1.23', 'es'],
        ['1.2345', 'es'],
        ['12.34.567', 'es'],
        ['1.234,567', 'es'],
        ['≈384', 'es'],
        ['38 4', 'es'],
      ],
    ] as const)
      it(`is not ${value} on a page in ${language}`, () => {
        expect(any.read(value, language)).to.equal(undefined);
      });
  });

  it('names its limits to the editor, in the language of the page', () => {
    expect(sayExpected(wholeNumber(2, 6).expected, messagesOf('es'))).to.equal('un número entero, 2–6');
    expect(sayExpected(wholeNumber(2, 6).expected, messagesOf('en'))).to.equal('a whole number, 2–6');
  });
});
