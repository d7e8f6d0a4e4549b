import { clean } from './clean.js';
import type { Reader } from './reader.js';

/** One of a few words. */
export interface Choice<T extends string> extends Reader<T> {
  readonly choices: readonly T[];
}

export const oneOf = <T extends string>(...choices: readonly T[]): Choice<T> => ({
  choices,
  // As with HTML's own choices, capitals do not matter.
  read: (value) => choices.find((choice) => choice === clean(value).toLowerCase()),
  expected: { code: 'choice', detail: choices.join(' | ') },
});
