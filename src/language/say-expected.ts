import type { Expected } from '../values/reader.js';
import type { Messages } from './messages.js';

/** What was expected, as a sentence can go on with it: the words of the language, then what needs no translation. */
export const sayExpected = ({ code, detail = '' }: Expected, { expected }: Messages): string =>
  (expected[code] ?? '') + detail;
