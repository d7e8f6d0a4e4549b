import { SECOND_FILE } from '../../platform/second-file.js';
import { pickLanguage, statedLanguages } from '../../language/resolve.js';
import { sayExpected } from '../../language/say-expected.js';
import type { Dataset } from '../types.js';
import { copyOf } from '../copy.js';
import { sayProblem, type SaidProblem } from '../say-problem.js';
import { expectedOf } from '../problem.js';
import { CoffeeNetworkErrorEvent, CoffeeNetworkLoadEvent, type Origin } from './events.js';
import type { Loaded } from './follow-address.js';

const termsAt = (at: Element | Document) =>
  pickLanguage(statedLanguages(at instanceof Document ? at.documentElement : at)).terms;

/** What is wrong in a dataset, in the language of the place that it was given at. */
export function problemsOf(at: Element | Document, origin: Origin, { failure, problems }: Loaded): SaidProblem[] {
  const terms = termsAt(at);
  const second = failure === SECOND_FILE;
  const code = second ? 'second-file' : origin === 'inline' ? 'readable-json' : 'readable-file';
  return failure
    ? [{ part: '', path: '', value: second ? '' : failure, code, expected: sayExpected({ code }, terms) }]
    : problems.map((problem) => {
        const { part, path, value, expected } = problem;
        return { part, path, value, code: expected.code, expected: expectedOf(problem, terms) };
      });
}

/**
 * Tells the page, and its editor, what came of a dataset: an event for what is good, an event and one message in the
 * console, in the page's language, for what is not. What is still wrong is not said again.
 * @param at - The `coffee-network`, or the document for a dataset of the whole page.
 * @param attribute - The one on the script that names the dataset of the whole page.
 */
export function announcer(at: Element | Document, attribute = 'data-src') {
  const said: { [origin in Origin]?: string } = {};
  return (origin: Origin, src: string, loaded: Loaded, dataset: Dataset) => {
    const problems = problemsOf(at, origin, loaded);
    const tag = at instanceof Document ? `<script ${attribute}` : `<coffee-network ${origin}`;
    const where = src ? `${tag}="${src}">` : `${tag}>`;
    const terms = termsAt(at);
    const message = problems.map((problem) => sayProblem(where, problem, terms)).join('\n');
    const known = said[origin] === message;
    said[origin] = message;
    if (message && !known) {
      console.warn(`[coffee-network] ${message}`, at);
      at.dispatchEvent(new CoffeeNetworkErrorEvent(origin, src, problems));
    }
    if (!loaded.failure) at.dispatchEvent(new CoffeeNetworkLoadEvent(origin, src, copyOf(dataset)));
  };
}
