import { expect } from '@open-wc/testing';
import { emailAddress } from '../../src/values/email.js';

const digits = '9'.repeat(400);

describe('an e-mail address', () => {
  const { read } = emailAddress;

  for (const value of ['info@clac.org', 'a.b+red@sub.example.co', "o'neil@ejemplo.org", 'café_1@ñandú.org'.slice(4)])
    it(`is ${value}`, () => {
      expect(read(value)).to.equal(value);
    });

  for (const [value, meant] of [
    ['“red@example.org”', 'red@example.org'],
    ['mailto:red@example.org', 'red@example.org'],
    ['mailto://red@example.org', 'red@example.org'],
    ['Red Café <red@example.org>', 'red@example.org'],
    ['red@example.org.', 'red@example.org'],
    ['\u200bred@example.org', 'red@example.org'],
    ['josé@example.org', 'josé@example.org'],
    ['a@example.org, b@example.org', 'a@example.org,b@example.org'],
    ['a@example.org; Ana <b@example.org>', 'a@example.org,b@example.org'],
    ['red@example.org\n', 'red@example.org'],
  ])
    it(`is ${meant} for ${JSON.stringify(value)}`, () => {
      expect(read(value!)).to.equal(meant);
    });

  for (const value of [
    ...['', 'abc', 'a@b', '@example.org', 'a@', 'a@@example.org', 'a@example..org', 'a b@example.org'],
    ...['a@example.org?bcc=x@evil.example', 'a@example.org&cc=x@evil.example'],
    ...['mailto:a@example.org?bcc=x@evil.example', 'Ana <a@example.org> <b@evil.example>', 'a%0Abcc:x@evil.example'],
    ...['a@example.org,', 'a@example.org, Ana', '<a@example.org', 'a@example.org\nb@evil.example'],
    ...['a@example.org\nbcc: x@evil.example', 'javascript:alert(1)', `a@${digits}`],
  ])
    it(`is not ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(read(value)).to.equal(undefined);
    });

  it('is refused at once, however long it is', () => {
    // Nothing can count the steps of a pattern: one that went back over the text would not end in this time.
    expect(read(`${'a.'.repeat(1_000_000)}@${'b.'.repeat(1_000_000)}`)).to.equal(undefined);
  }).timeout(30_000);
});
