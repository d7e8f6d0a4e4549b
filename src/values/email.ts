import { clean } from './clean.js';
import type { Reader } from './reader.js';

/**
 * One address: letters of any script, no headers smuggled in after a `?`. The pattern is made where it is used: letters of
 * any script are a long list, which most pages have no use for.
 */
const isAddress = (text: string) =>
  /^[\p{L}\p{M}\d.!#$'*+/=^_`{|}~-]+@[\p{L}\p{M}\d-]+(\.[\p{L}\p{M}\d-]+)+$/u.test(text);

/** An address as people copy it: `mailto:red@example.org`, `Red Café <red@example.org>`, with a full stop at its end. */
const plain = (value: string) =>
  clean(
    clean(value)
      .replace(/^mailto:\/*/i, '')
      .replace(/^[^<>@]*<([^<>]*)>$/, '$1'),
  ).replace(/\.$/, '');

/** One e-mail address, or several with commas between them. */
export const emailAddress: Reader<string> = {
  read(value) {
    const addresses = clean(value).split(/[,;]/).map(plain);
    return addresses.every(isAddress) ? addresses.join() : undefined;
  },
  expected: { code: 'email', detail: 'name@example.org' },
};
