import { pageTerms } from '../language/resolve.js';
import { nextTask } from '../platform/turns.js';
import { version } from '../platform/version.js';

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

/** Widgets that wait to be registered; none where each is registered at once. */
let waiting: [tag: string, element: CustomElementConstructor & Versioned][] | undefined;

/** From now on widgets wait for `defineWaiting`: the script form alone, since who imports a module counts on its element. */
export function defineLater() {
  waiting ??= [];
}

/** Registers a widget. */
export function defineWidget(tag: string, element: CustomElementConstructor & Versioned) {
  if (waiting) waiting.push([tag, element]);
  else define(tag, element);
}

/**
 * Registers what waits: those that are on the page already each in a task of its own, so that no widget's drawing makes
 * the page wait for all of them; in the order in which they stand there, so that none is pushed down by one that is drawn
 * later. Until then their fallback shows.
 * @returns Once all are registered.
 */
export function defineWaiting(): Promise<void> {
  const present: { place: Element; register: () => Promise<void> }[] = [];
  for (const [tag, element] of waiting?.splice(0) ?? []) {
    const place = document.querySelector(tag);
    // One that can't be registered does not stop those after it: the browser tells of it.
    const register = () => new Promise<void>(() => define(tag, element));
    if (place) present.push({ place, register });
    else void register();
  }
  present.sort((a, b) => (a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  let tasks = Promise.resolve();
  for (const { register } of present) {
    tasks = tasks.then(nextTask);
    void tasks.then(register);
  }
  return tasks;
}
