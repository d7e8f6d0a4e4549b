import type { NewsItem } from '../../feed/item.js';
import type { Expectation } from '../../values/reader.js';

/** The news of a feed have come: of each feed once, until the list asks again. */
export class CoffeeNewsLoadEvent extends Event {
  constructor(
    /** The address that was asked. */
    readonly src: string,
    /** All that the feed has, the latest first; the list shows as many as its `limit` says. */
    readonly items: readonly NewsItem[],
  ) {
    super('coffee-news-load', { bubbles: true, composed: true });
  }
}

/** A feed could not be read. A message for the editor goes to the console with it. */
export class CoffeeNewsErrorEvent extends Event {
  constructor(
    /** The address that was asked. */
    readonly src: string,
    /** What was expected, for programs: the same in every language. */
    readonly code: Expectation,
    /** Why it could not be read: `HTTP 404`, `> 8 s`, `CORS?`. */
    readonly value: string,
    /** What was expected, in the language of the page. */
    readonly expected: string,
  ) {
    super('coffee-news-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'coffee-news-load': CoffeeNewsLoadEvent;
    'coffee-news-error': CoffeeNewsErrorEvent;
  }
  interface DocumentEventMap {
    'coffee-news-load': CoffeeNewsLoadEvent;
    'coffee-news-error': CoffeeNewsErrorEvent;
  }
  interface WindowEventMap {
    'coffee-news-load': CoffeeNewsLoadEvent;
    'coffee-news-error': CoffeeNewsErrorEvent;
  }
}
