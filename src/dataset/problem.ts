import type { Messages } from '../language/messages.js';
import { sayExpected } from '../language/say-expected.js';
import type { Expected } from '../values/reader.js';
import type { PartName } from './schema/part-names.js';
import type { PartialDataset } from './types.js';

/** Something wrong in a dataset. */
export interface DatasetProblem {
  /** The part that it is in; empty where it is in none, or in all. */
  readonly part: PartName | '';
  /** JSON path: `timelines.colombia.events[2].date`. */
  readonly path: string;
  /** The value that was refused, as JSON, shortened; empty where it is a name that nobody reads. */
  readonly value: string;
  readonly expected: Expected;
  /**
   * What is left out for it: the part, or all of them; what it is in alone (a picture, a link, a person, a country); or
   * nothing that anybody would have read.
   */
  readonly costs: 'part' | 'item' | 'nothing';
  /** The name that was meant, where a name is misspelt. */
  readonly meant?: string;
}

export interface Validated {
  /** Copies of the parts that nothing costs. */
  readonly parts: PartialDataset;
  readonly problems: readonly DatasetProblem[];
}

/** Whether it costs its part, or all of them. */
export const isCostly = ({ costs }: DatasetProblem) => costs === 'part';

/** Whether it costs anything: else it is a hint. */
export const isMistake = ({ costs }: DatasetProblem) => costs !== 'nothing';

/** What was expected, in words. */
export const expectedOf = ({ expected }: DatasetProblem, messages: Messages): string => sayExpected(expected, messages);

/** The dataset after another that was good: a part that went wrong is its earlier version. */
export function keepGood(validated: Validated, earlier: PartialDataset): Validated {
  const wrong = new Set<string>(validated.problems.filter(isCostly).map(({ part }) => part));
  const kept = Object.entries(earlier).filter(([part]) => wrong.has(part) || wrong.has(''));
  return { ...validated, parts: { ...(Object.fromEntries(kept) as PartialDataset), ...validated.parts } };
}
