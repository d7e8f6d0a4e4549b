import { SECOND_FILE } from '../../platform/second-file.js';
import { pickLanguage, statedLanguages, type Language } from '../../language/resolve.js';
import { sayExpected } from '../../language/say-expected.js';
import { messagesNow, withMessages } from '../../language/with-messages.js';
import type { Dataset } from '../types.js';
import { copyOf } from '../copy.js';
import { sayProblem, type SaidProblem } from '../say-problem.js';
import { expectedOf } from '../problem.js';
import { CoffeeNetworkErrorEvent, CoffeeNetworkLoadEvent, type Origin } from './events.js';
import type { Loaded } from './follow-address.js';

const languageAt = (at: Element | Document): Language =>
  pickLanguage(statedLanguages(at instanceof Document ? at.documentElement : at));

/** What is wrong in a dataset, in the language of the place that it was given at. */
export function problemsOf(at: Element | Document, origin: Origin, { failure, problems }: Loaded): SaidProblem[] {
  const language = languageAt(at);
  const messages = messagesNow(language);
  if (!failure)
    return problems.map((problem) => {
      const { part, path, value, expected } = problem;
      return { part, path, value, code: expected.code, expected: expectedOf(problem, messages) };
    });
  const code = failure === SECOND_FILE ? 'second-file' : origin === 'inline' ? 'readable-json' : 'readable-file';
  const expected = failure === SECOND_FILE ? language.terms.secondFile : sayExpected({ code }, messages);
  return [{ part: '', path: '', value: failure, code, expected }];
}

/**
 * Tells the page, and its editor, what came of a dataset: an event for what is good, an event and one message in the
 * console, in the page's language, for what is not. What is still wrong is not said again.
 * @param at - The `coffee-network`, or the document for a dataset of the whole page.
 * @param attribute - The one on the script that names the dataset of the whole page.
 */
export function announcer(at: Element | Document, attribute = 'data-src') {
  const said: { [origin in Origin]?: string } = {};
  return (origin: Origin, src: string, loaded: Loaded, dataset: Dataset, done = () => {}) => {
    const where = at instanceof Document ? `<script ${attribute}` : `<coffee-network ${origin}`;
    const source = src ? `${where}="${src}">` : `${where}>`;
    const language = languageAt(at);
    const tell = () => {
      const problems = problemsOf(at, origin, loaded);
      const message = problems.map((problem) => sayProblem(source, problem, messagesNow(language))).join('\n');
      const known = said[origin] === message;
      said[origin] = message;
      if (message && !known) {
        console.warn(`[coffee-network] ${message}`, at);
        at.dispatchEvent(new CoffeeNetworkErrorEvent(origin, src, problems));
      }
      if (!loaded.failure) at.dispatchEvent(new CoffeeNetworkLoadEvent(origin, src, copyOf(dataset)));
      done();
    };
    // Words are waited for where there is something to say, and somebody to ask for them.
    if (loaded.failure === SECOND_FILE || !(loaded.failure || loaded.problems.length)) tell();
    else withMessages(language, tell);
  };
}
