import type { Expectation } from '../../values/reader.js';
import type { SaidProblem } from '../say-problem.js';
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

/** A dataset, or a part of it, could not be used; or a name in it looks misspelt, which costs nothing. A message for the editor goes to the console with it. */
export class CoffeeNetworkErrorEvent extends Event {
  constructor(
    readonly origin: Origin,
    /** The address, where there is one. */
    readonly src: string,
    readonly problems: readonly SaidProblem[],
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
