import type { ReactiveElement } from 'lit';
import type { Language } from '../language/resolve.js';
import { CoffeeErrorEvent } from './events.js';

/** Something wrong: at an attribute, or in the data, where `value` starts with the JSON path. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly expected: string;
}

/**
 * Collects what a widget finds wrong while it renders, and reports each once it has: an event for the page, a message
 * in the console for its editor. What is still wrong at the next render is not said again.
 */
export function reportProblems(host: ReactiveElement, language: () => Language) {
  let found: Problem[] = [];
  let reported: Problem[] = [];
  host.addController({
    hostUpdated() {
      const tag = host.localName;
      const known = reported;
      reported = found;
      found = [];
      for (const { attribute, value, expected } of reported) {
        if (known.some((earlier) => earlier.attribute === attribute && earlier.value === value)) continue;
        const where = `<${tag}> ${attribute}="${value.replace(/(.{60}).+/s, '$1…')}"`;
        console.warn(`[coffee-network] ${language().terms.problem(where, expected)}`, host);
        host.dispatchEvent(new CoffeeErrorEvent(tag, attribute, value, expected));
      }
    },
  });
  return (attribute: string, value: string, expected: string) => {
    if (!found.some((problem) => problem.attribute === attribute && problem.value === value))
      found.push({ attribute, value, expected });
  };
}
