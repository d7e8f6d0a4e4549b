import { pageTerms } from '../language/resolve.js';
import { nextTask } from './turns.js';
import { version } from './version.js';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers an element, once. The same version again is silent; another version, or another library's element of
 * that name, stays in place, and the console says so.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned) {
  const present = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== element.version)
    console.warn(`[coffee-network] ${pageTerms().otherVersion(`<${tag}>`, present.version ?? '?', version)}`);
}

let turns: Promise<unknown> = Promise.resolve();

/**
 * Registers a widget: at once where there is none of it on the page yet, else in a task of its own, so that no widget's
 * drawing makes the page wait for all of them. Until then its fallback shows.
 */
export function defineWidget(tag: string, element: CustomElementConstructor & Versioned) {
  if (!globalThis.document?.querySelector(tag)) define(tag, element);
  else turns = turns.then(nextTask).then(() => define(tag, element));
}
