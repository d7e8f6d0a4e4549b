import type { Expectation } from '../values/reader.js';

/** What was wrong, for a listener on the page: a message for the editor goes to the console with it. */
export class CoffeeErrorEvent extends Event {
  constructor(
    /** The element's tag, in lower case. */
    readonly tag: string,
    /** The attribute that was wrong; `data` where what the dataset holds can't be drawn. */
    readonly attribute: string,
    /** The value that was refused, as it was given. */
    readonly value: string,
    /** What was expected, in the language of the page. */
    readonly expected: string,
    /** What was expected, for programs: the same in every language. */
    readonly code: Expectation,
  ) {
    super('coffee-error', { bubbles: true, composed: true });
  }
}

// It bubbles, out of shadow roots too: a page may listen wherever it likes.
declare global {
  interface HTMLElementEventMap {
    'coffee-error': CoffeeErrorEvent;
  }
  interface DocumentEventMap {
    'coffee-error': CoffeeErrorEvent;
  }
  interface WindowEventMap {
    'coffee-error': CoffeeErrorEvent;
  }
}
