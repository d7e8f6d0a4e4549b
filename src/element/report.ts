import type { ReactiveElement } from 'lit';
import type { Language } from '../language/resolve.js';
import { sayExpected } from '../language/say-expected.js';
import { withMessages } from '../language/with-messages.js';
import type { Expected } from '../values/reader.js';
import { CoffeeErrorEvent } from './error-event.js';
import { said, type AttributeProblem } from './said.js';

const has = (problems: readonly AttributeProblem[], attribute: string, value: string) =>
  problems.some((problem) => problem.attribute === attribute && problem.value === value);

/**
 * Collects what a widget finds wrong while it renders, and reports each once it has: an event for the page, a message
 * in the console for its editor. What is still wrong at the next render is not said again.
 */
export function reportProblems(host: ReactiveElement, language: () => Language) {
  let found: AttributeProblem[] = [];
  let reported: AttributeProblem[] = [];
  host.addController({
    hostUpdated() {
      const tag = host.localName;
      const known = reported;
      const { names, problems } = said(host);
      reported = [...found, ...problems];
      found = [];
      for (const { attribute, value, expected } of reported) {
        if (has(known, attribute, value)) continue;
        const where = `<${tag}> ${names[attribute] ?? attribute}="${value.replace(/(.{60}).+/s, '$1…')}"`;
        withMessages(language(), (messages) => {
          const words = sayExpected(expected, messages);
          console.warn(`[coffee-network] ${messages.problem(where, words)}`, host);
          host.dispatchEvent(new CoffeeErrorEvent(tag, attribute, value, words, expected.code));
        });
      }
    },
  });
  return (attribute: string, value: string, expected: Expected) => {
    if (!has(found, attribute, value)) found.push({ attribute, value, expected });
  };
}
