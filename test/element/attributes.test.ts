import { expect } from '@open-wc/testing';
import { flag, numeric } from '../../src/element/attributes.js';

const digits = '9'.repeat(400);

describe('a flag', () => {
  const read = (value: string | null) => flag.converter.fromAttribute(value);

  for (const value of ['', 'true', 'inline', 'TRUE', '1'])
    it(`is up where the attribute is ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.equal(true);
    });

  for (const value of ['false', 'FALSE', ' false ', '“false”', null])
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
