import type { Expectation } from '../values/reader.js';

/** What the editor of a site is told in one language. */
export interface Messages {
  /** What was wrong and what to do about it. */
  problem(where: string, expected: string): string;
  /** What must be there and is not. */
  missing(where: string): string;
  /** An element that holds the page that follows it. */
  unclosed(tag: string, end: string): string;
  /** Two versions of the script are on the page: the first stays. */
  otherVersion(tag: string, present: string, version: string): string;
  /** What was expected, where that needs words: each can follow «expected» in a sentence, and a detail can follow it. */
  readonly expected: { readonly [expectation in Expectation]?: string };
}
