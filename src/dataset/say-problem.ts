import type { Terms } from '../language/terms.js';
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
export function sayProblem(at: string, { path, value, code, expected }: SaidProblem, terms: Terms): string {
  const where = [at, path].filter(Boolean).join(' ');
  if (code === 'required') return terms.missing(where);
  if (code === 'text-or-empty') return `${terms.missing(where)} (${expected})`;
  return terms.problem([where, value].filter(Boolean).join(path ? ' = ' : ' '), expected);
}
