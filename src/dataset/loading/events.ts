import type { Expectation } from '../../values/reader.js';
import type { Dataset } from '../types.js';

/** Where a dataset was given: the attribute `src` (`data-src` on the script), JSON inside the element, the property `data`. */
export type Origin = 'src' | 'inline' | 'data';

/** A dataset, or those of its parts that are good, reached the widgets. */
export class CoffeeNetworkLoadEvent extends Event {
  constructor(
    readonly origin: Origin,
    /** The address, where there is one. */
    readonly src: string,
    /** What the widgets now show: parts that were absent or wrong are the last good or the built-in ones. */
    readonly dataset: Dataset,
  ) {
    super('coffee-network-load', { bubbles: true, composed: true });
  }
}

/** What is wrong at one place of a dataset. */
export interface NetworkProblem {
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

/** A dataset, or a part of it, could not be used; or a name in it looks misspelt, which costs nothing. A message for the editor goes to the console with it. */
export class CoffeeNetworkErrorEvent extends Event {
  constructor(
    readonly origin: Origin,
    /** The address, where there is one. */
    readonly src: string,
    readonly problems: readonly NetworkProblem[],
  ) {
    super('coffee-network-error', { bubbles: true, composed: true });
  }

  /** What was expected at the first of the problems, for programs: the same in every language. */
  get code(): Expectation | undefined {
    return this.problems[0]?.code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'coffee-network-load': CoffeeNetworkLoadEvent;
    'coffee-network-error': CoffeeNetworkErrorEvent;
  }
  interface DocumentEventMap {
    'coffee-network-load': CoffeeNetworkLoadEvent;
    'coffee-network-error': CoffeeNetworkErrorEvent;
  }
  interface WindowEventMap {
    'coffee-network-load': CoffeeNetworkLoadEvent;
    'coffee-network-error': CoffeeNetworkErrorEvent;
  }
}
