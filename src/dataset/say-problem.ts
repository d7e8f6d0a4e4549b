import type { Messages } from '../language/messages.js';
import type { Expectation } from '../values/reader.js';

/** A problem of a dataset, in the words of a language. */
export interface SaidProblem {
  /** The part that it is in, `members` for example; empty where it is in none, or in all. */
  readonly part: string;
  /** The JSON path, `timelines.colombia[2].date` for example; empty where nothing could be read. */
  readonly path: string;
  /** The value that was refused, shortened; or why nothing could be read: `HTTP 404`, `> 8 s`, `CORS?`. */
  readonly value: string;
  /** What was expected, in the language of the page. */
  readonly expected: string;
  /**
   * What was expected, for programs: the same in every language. `readable-file` where nothing could be read at an
   * address, `readable-json` where JSON inside the element is none.
   */
  readonly code: Expectation;
}

/**
 * What is wrong and what to do about it, for the site's editor.
 * @param at - Where the dataset was given, as it stands on the page; may be empty.
 */
export function sayProblem(
  at: string,
  { path, value, code, expected }: Omit<SaidProblem, 'part'>,
  messages: Messages,
): string {
  const where = [at, path].filter(Boolean).join(' ');
  if (code === 'second-file') return `${where}: ${expected}`;
  if (code === 'required') return messages.missing(where);
  if (code === 'text-or-empty') return `${messages.missing(where)} (${expected})`;
  return messages.problem([where, value].filter(Boolean).join(path ? ' = ' : ' '), expected);
}
