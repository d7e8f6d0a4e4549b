import { expect } from '@open-wc/testing';
import { phoneNumber, whatsappNumber } from '../../src/values/phone.js';

const digits = '9'.repeat(400);

describe('a telephone number', () => {
  const { read } = phoneNumber;

  for (const [value, expected] of [
    ['+57 601 234 5678', '+576012345678'],
    ['(601) 234-5678', '6012345678'],
    ['+503 2260‑5420', '+50322605420'],
    ['+57.601.234.5678', '+576012345678'],
    ['+57\u00a0601\u00a0234\u00a05678', '+576012345678'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+49(0)89 1234567', '+49891234567'],
    ['+44 [0] 20 7946 0958', '+442079460958'],
    ['(0) 20 7946 0958', '02079460958'],
    ['+57 601 234 5678 ext. 123', '+576012345678;ext=123'],
    ['+1 202 555 0143 x123', '+12025550143;ext=123'],
    ['6012345678;ext=5', '6012345678;ext=5'],
    ['6012345678,,5', '6012345678;ext=5'],
    ['+55 11 5555 0100 ramal 12', '+551155550100;ext=12'],
    ['+49 89/1234567', '+49891234567'],
    ['\u202a+57 601 234 5678\u202c', '+576012345678'],
    ['tel:+576012345678', '+576012345678'],
    ['Tel. +57 601 234 5678', '+576012345678'],
    ['Teléfono: +57 601 234 5678', '+576012345678'],
    ['+57 [601] 234 5678', '+576012345678'],
    ['“+576012345678”', '+576012345678'],
    ['+５７ 601 234 5678', '+576012345678'],
  ])
    it(`is ${value}, read as its digits`, () => {
      expect(read(value!)).to.equal(expected);
    });

  for (const value of [
    ...['', '+', '1234', 'abc', '+57 CAFE', '57+6012345678', '++576012345678', '+57 601 / +57 602', '601 2345678 / 79'],
    ...[
      'tel:',
      '*21*6012345678#',
      '-3',
      '1e400',
      digits,
      '9'.repeat(16),
      'javascript:1',
      '601//2345678',
      `${','.repeat(9e4)}x`,
    ],
  ])
    it(`is not ${JSON.stringify(value.slice(0, 20))}`, () => {
      expect(read(value)).to.equal(undefined);
    });
});

describe('a WhatsApp number', () => {
  const { read } = whatsappNumber;

  for (const [value, expected] of [
    ['+57 310 123 4567', '+573101234567'],
    ['573101234567', '+573101234567'],
    ['0057 310 123 4567', '+573101234567'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['https://wa.me/573101234567', '+573101234567'],
    ['wa.me/573101234567?text=Hola', '+573101234567'],
    ['https://api.whatsapp.com/send?phone=573101234567', '+573101234567'],
    ['https://api.whatsapp.com/send/?text=Hola&phone=%2B573101234567&app_absent=0', '+573101234567'],
    ['whatsapp://send?phone=573101234567', '+573101234567'],
    ['WhatsApp: +57 310 123 4567', '+573101234567'],
  ])
    it(`is ${value}, read with its country`, () => {
      expect(read(value!)).to.equal(expected);
    });

  for (const value of [
    '0414 555 7777',
    '310 123 4567',
    '(0)7700 900123',
    '+0 7700 900123',
    '+57 310 123 4567 ext. 5',
    'https://wa.me/message/ABC',
    'https://evil.example/573101234567',
    '',
    'abc',
  ])
    it(`is not ${JSON.stringify(value)}: nobody can tell its country`, () => {
      expect(read(value)).to.equal(undefined);
    });
});
