import { expect } from '@open-wc/testing';
import { phoneNumber } from '../../src/values/phone.js';

const digits = '9'.repeat(400);

describe('a telephone number', () => {
  const { read } = phoneNumber;

  for (const [value, expected] of [
    ['+57 601 234 5678', '+576012345678'],
    ['(601) 234-5678', '6012345678'],
    ['+503 2260‑5420', '+50322605420'],
    ['+57.601.234.5678', '+576012345678'],
    ['+57\u00a0601\u00a0234\u00a05678', '+576012345678'],
  ])
    it(`is ${value}, read as its digits`, () => {
      expect(read(value!)).to.equal(expected);
    });

  for (const value of [
    ...['', '+', '1234', 'abc', '+57 CAFE', '57+6012345678', '++576012345678', '6012345678;ext=5', '6012345678,,5'],
    ...['tel:6012345678', '*21*6012345678#', '-3', '1e400', digits, '9'.repeat(16), 'javascript:1', '601/2345678'],
  ])
    it(`is not ${JSON.stringify(value.slice(0, 20))}`, () => {
      expect(read(value)).to.equal(undefined);
    });
});
