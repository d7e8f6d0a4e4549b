import type { Messages } from '../language/messages.js';
import type { Expectation } from '../values/reader.js';

/** A problem in the words of a language. */
export interface SaidProblem {
  readonly path: string;
  readonly value: string;
  readonly code: Expectation;
  readonly expected: string;
}

/**
 * What is wrong and what to do about it, for the site's editor.
 * @param at - Where the dataset was given, as it stands on the page; may be empty.
 */
export function sayProblem(at: string, { path, value, code, expected }: SaidProblem, messages: Messages): string {
  const where = [at, path].filter(Boolean).join(' ');
  if (code === 'second-file') return `${where}: ${expected}`;
  if (code === 'required') return messages.missing(where);
  if (code === 'text-or-empty') return `${messages.missing(where)} (${expected})`;
  return messages.problem([where, value].filter(Boolean).join(path ? ' = ' : ' '), expected);
}
