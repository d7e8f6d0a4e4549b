import type { Reader } from './reader.js';

/** One of a few words. */
export interface Choice<T extends string> extends Reader<T> {
  readonly choices: readonly T[];
}

export const oneOf = <T extends string>(...choices: readonly T[]): Choice<T> => ({
  choices,
  read: (value) => choices.find((choice) => choice === value),
  expected: { code: 'choice', detail: choices.join(' | ') },
});
