import { expect } from '@open-wc/testing';
import { wholeNumber } from '../../src/values/whole-number.js';
import { sayExpected } from '../../src/language/say-expected.js';
import { en } from '../../src/language/languages/en.js';
import { es } from '../../src/language/languages/es.js';

const digits = '9'.repeat(400);

describe('a whole number', () => {
  const { read } = wholeNumber(2, 600);

  it('is read from its digits, up to and with its limits', () => {
    expect(['2', '12', '007', '600'].map(read)).to.deep.equal([2, 12, 7, 600]);
  });

  for (const value of ['1', '601', '-3', '+3', '3.5', '3,5', '1e2', '1e400', '0x10', ' 12 ', 'abc', '', '١٢', digits])
    it(`is not ${JSON.stringify(value.slice(0, 12))}`, () => {
      expect(read(value)).to.equal(undefined);
    });

  it('names its limits to the editor, in the language of the page', () => {
    expect(sayExpected(wholeNumber(2, 6).expected, es.terms)).to.equal('un número entero, 2–6');
    expect(sayExpected(wholeNumber(2, 6).expected, en.terms)).to.equal('a whole number, 2–6');
  });
});
