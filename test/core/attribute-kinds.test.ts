import { expect } from '@open-wc/testing';
import {
  edtf,
  emailAddress,
  flag,
  numeric,
  oneOf,
  phoneNumber,
  webAddress,
  wholeNumber,
} from '../../src/core/attribute-kinds.js';
import { terms } from '../../src/language/terms/index.js';

const digits = '9'.repeat(400);

describe('a whole number', () => {
  const { parse } = wholeNumber(2, 600);

  it('is read from its digits, up to and with its limits', () => {
    expect(['2', '12', '007', '600'].map(parse)).to.deep.equal([2, 12, 7, 600]);
  });

  for (const value of ['1', '601', '-3', '+3', '3.5', '3,5', '1e2', '1e400', '0x10', ' 12 ', 'abc', '', '١٢', digits])
    it(`is not ${JSON.stringify(value.slice(0, 12))}`, () => {
      expect(parse(value)).to.equal(undefined);
    });

  it('names its limits to the editor, in the language of the page', () => {
    expect(wholeNumber(2, 6).expected(terms.es)).to.equal('un número entero, 2–6');
    expect(wholeNumber(2, 6).expected(terms.en)).to.equal('a whole number, 2–6');
  });
});

describe('a choice', () => {
  const layout = oneOf('auto', 'vertical', 'horizontal');

  it('is one of those there are', () => {
    expect(layout.parse('vertical')).to.equal('vertical');
    expect(layout.expected(terms.en)).to.equal('auto | vertical | horizontal');
  });

  for (const value of ['', 'diagonal', 'vertical ', 'constructor', 'toString', '__proto__', digits])
    it(`is not ${JSON.stringify(value.slice(0, 12))}`, () => {
      expect(layout.parse(value)).to.equal(undefined);
    });
});

describe('a date in an attribute', () => {
  it('is an EDTF date, and nothing else', () => {
    expect(edtf.parse('199X')?.from?.year).to.equal(1990);
    expect(['2018-13', '31/05/2018', 'hace años', '1e3', digits].map(edtf.parse)).to.deep.equal(
      Array<undefined>(5).fill(undefined),
    );
  });
});

describe('an e-mail address', () => {
  const { parse } = emailAddress;

  for (const value of ['info@clac.org', 'a.b+red@sub.example.co', "o'neil@ejemplo.org", 'café_1@ñandú.org'.slice(4)])
    it(`is ${value}`, () => {
      expect(parse(value)).to.equal(value);
    });

  for (const value of [
    ...['', 'abc', 'a@b', '@example.org', 'a@', 'a@@example.org', 'a@example..org', 'a b@example.org'],
    ...['mailto:a@example.org', 'a@example.org?bcc=x@evil.example', 'a@example.org&cc=x@evil.example'],
    ...[
      'a@example.org,b@evil.example',
      'a@example.org;b@evil.example',
      'Ana <a@example.org>',
      'a%0Abcc:x@evil.example',
    ],
    ...['a@example.org\nbcc: x@evil.example', 'a@example.org\n', 'javascript:alert(1)', `a@${digits}`],
  ])
    it(`is not ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(parse(value)).to.equal(undefined);
    });

  it('is refused at once, however long it is', () => {
    const began = performance.now();
    expect(parse(`${'a.'.repeat(20_000)}@${'b.'.repeat(20_000)}`)).to.equal(undefined);
    expect(performance.now() - began).to.be.below(300);
  });
});

describe('a telephone number', () => {
  const { parse } = phoneNumber;

  for (const [value, expected] of [
    ['+57 601 234 5678', '+576012345678'],
    ['(601) 234-5678', '6012345678'],
    ['+503 2260‑5420', '+50322605420'],
    ['+57.601.234.5678', '+576012345678'],
    ['+57\u00a0601\u00a0234\u00a05678', '+576012345678'],
  ])
    it(`is ${value}, read as its digits`, () => {
      expect(parse(value!)).to.equal(expected);
    });

  for (const value of [
    ...['', '+', '1234', 'abc', '+57 CAFE', '57+6012345678', '++576012345678', '6012345678;ext=5', '6012345678,,5'],
    ...['tel:6012345678', '*21*6012345678#', '-3', '1e400', digits, '9'.repeat(16), 'javascript:1', '601/2345678'],
  ])
    it(`is not ${JSON.stringify(value.slice(0, 20))}`, () => {
      expect(parse(value)).to.equal(undefined);
    });
});

describe('a web address in an attribute', () => {
  it('is one that a link may lead to', () => {
    expect(webAddress.parse('https://example.org')).to.equal('https://example.org/');
    expect(webAddress.parse('javascript:alert(1)')).to.equal(undefined);
  });
});

describe('a flag', () => {
  const read = (value: string | null) => flag.converter.fromAttribute(value);

  for (const value of ['', 'true', 'inline', 'TRUE', '1'])
    it(`is up where the attribute is ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.equal(true);
    });

  for (const value of ['false', 'FALSE', ' false ', null])
    it(`is down where the attribute is ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.equal(false);
    });
});

describe('a number in an attribute', () => {
  const { attribute, converter } = numeric('heading-level', 3);

  it('is a number to scripts', () => {
    expect(attribute).to.equal('heading-level');
    expect(converter.fromAttribute('4')).to.equal(4);
  });

  it('is the usual one where the attribute is absent or empty', () => {
    expect([converter.fromAttribute(null), converter.fromAttribute('')]).to.deep.equal([3, 3]);
  });

  for (const value of ['abc', '0', '-3', '1e400', '2.5', digits])
    it(`keeps ${value.slice(0, 8)} as it was given, for the message to the editor`, () => {
      expect(String(converter.fromAttribute(value))).to.equal(value);
    });
});
