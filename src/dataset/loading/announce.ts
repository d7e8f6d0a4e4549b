import type { Loaded } from './follow-address.js';
import type { Dataset } from '../types.js';
import { expectedOf, sayProblem } from '../validate.js';
import { pickLanguage, statedLanguages } from '../../language/resolve.js';
import { CoffeeNetworkErrorEvent, CoffeeNetworkLoadEvent, type NetworkProblem, type Origin } from './events.js';

/**
 * Tells the page, and its editor, what came of a dataset: an event for what is good, an event and one message in the
 * console, in the page's language, for what is not.
 * @param at - The `coffee-network`, or the document for a dataset of the whole page.
 */
export function announce(at: Element | Document, origin: Origin, src: string, loaded: Loaded, dataset: Dataset) {
  const { terms } = pickLanguage(statedLanguages(at instanceof Document ? at.documentElement : at));
  const { failure } = loaded;
  const problems: NetworkProblem[] = failure
    ? [{ part: '', path: '', value: failure, expected: terms.expected['readable-file']! }]
    : loaded.problems.map((problem) => ({ ...problem, expected: expectedOf(problem, terms) }));
  if (problems.length) {
    const where = `${at instanceof Document ? '<script data-' : '<coffee-network '}${origin}`;
    const source = src ? `${where}="${src}">` : `${where}>`;
    const lines = failure
      ? [terms.problem(`${source} ${failure}`, terms.expected['readable-file']!)]
      : loaded.problems.map((problem) => sayProblem(source, problem, terms));
    console.warn(`[coffee-network] ${lines.join('\n')}`, at);
    at.dispatchEvent(new CoffeeNetworkErrorEvent(origin, src, problems));
  }
  if (!failure) at.dispatchEvent(new CoffeeNetworkLoadEvent(origin, src, dataset));
}
