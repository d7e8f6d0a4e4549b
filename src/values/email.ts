import type { Reader } from './reader.js';

/** One plain e-mail address: no list, no display name, no headers smuggled in after a `?`. */
export const emailAddress: Reader<string> = {
  read: (value) => /^[\w.!#$'*+/=^`{|}~-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.exec(value)?.[0],
  expected: { code: 'email', detail: 'name@example.org' },
};
