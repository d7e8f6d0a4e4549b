import { pageLanguage } from '../language/resolve.js';
import { withMessages } from '../language/with-messages.js';
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
  else if (present.version !== element.version) tellOtherVersion(tag, present.version, version);
}

/** Tells the editor that an element is there in one version, and that another is left out. */
export const tellOtherVersion = (tag: string, present = '?', other: string) =>
  withMessages(pageLanguage(), ({ otherVersion }) =>
    console.warn(`[coffee-network] ${otherVersion(`<${tag}>`, present, other)}`),
  );

type Registration = [tag: string, element: CustomElementConstructor & Versioned];

/** Widgets that wait to be registered; none where each is registered at once. */
let waiting: Registration[] | undefined;

/** From now on widgets wait for `defineWaiting`: the script form alone, since who imports a module counts on its element. */
export function defineLater() {
  waiting ??= [];
}

/** Registers a widget. */
export function defineWidget(...registration: Registration) {
  if (waiting) waiting.push(registration);
  else define(...registration);
}

/** Registers a widget. One that can't be does not stop those after it: the promise is rejected, which the browser reports. */
const register = (registration: Registration) =>
  new Promise<void>((resolve) => {
    define(...registration);
    resolve();
  });

/**
 * Registers what waits: those that are on the page already each in a task of its own, so that no widget's drawing makes
 * the page wait for all of them; in the order in which they stand there, so that none is pushed down by one that is drawn
 * later. Until then their fallback shows. Those that are not there come last, in a task after the others: nobody waits for
 * them.
 * @returns Once all are registered.
 */
export async function defineWaiting(): Promise<void> {
  const found = (waiting?.splice(0) ?? []).map((registration) => ({
    registration,
    place: document.querySelector(registration[0]),
  }));
  found.sort(({ place: a }, { place: b }) =>
    a && b ? (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1) : +!a - +!b,
  );
  let drawing = false;
  for (const { registration, place } of found) {
    if (place || drawing) await nextTask();
    drawing = !!place;
    void register(registration);
  }
}
