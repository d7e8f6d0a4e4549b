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

/** The tasks in which widgets are defined, one after the other; none where each is defined at once. */
let tasks: Promise<void> | undefined;

/**
 * From now on widgets that are on the page already are registered each in a task of its own, so that no widget's drawing
 * makes the page wait for all of them; until then their fallback shows. For the script form: who imports a module counts
 * on its element right after.
 */
export function defineInTasks() {
  tasks ??= Promise.resolve();
}

/** Once all widgets are registered. */
export const allDefined = () => Promise.resolve(tasks);

/** Registers a widget: at once, or in a task of its own. */
export function defineWidget(tag: string, element: CustomElementConstructor & Versioned) {
  if (!tasks || !document.querySelector(tag)) return define(tag, element);
  tasks = tasks.then(nextTask);
  // One that can't be registered does not stop those after it.
  void tasks.then(() => define(tag, element));
}
