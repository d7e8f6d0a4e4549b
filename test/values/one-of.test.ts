import { expect } from '@open-wc/testing';
import { oneOf } from '../../src/values/one-of.js';
import { sayExpected } from '../../src/language/say-expected.js';
import { messagesOf } from '../../src/language/languages/messages.js';

const digits = '9'.repeat(400);

describe('a choice', () => {
  const layout = oneOf('auto', 'vertical', 'horizontal');

  it('is one of those there are', () => {
    expect(layout.read('vertical')).to.equal('vertical');
    expect(sayExpected(layout.expected, messagesOf('en'))).to.equal('auto | vertical | horizontal');
  });

  for (const value of ['VERTICAL', 'Vertical', '“vertical”', ' vertical ', 'vertical\u200b'])
    it(`is vertical for ${JSON.stringify(value)}`, () => {
      expect(layout.read(value)).to.equal('vertical');
    });

  for (const value of ['', 'diagonal', 'constructor', 'toString', '__proto__', digits])
    it(`is not ${JSON.stringify(value.slice(0, 12))}`, () => {
      expect(layout.read(value)).to.equal(undefined);
    });
});
