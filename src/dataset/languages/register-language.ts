import { languages } from '../../language/languages/index.js';
import { learn } from '../../language/learn.js';
import { nearestTo } from '../../language/nearest.js';
import type { LanguagePack } from '../../language/pack.js';
import { recordOf } from '../../language/record-of.js';
import { pageLanguage } from '../../language/resolve.js';
import { sayExpected } from '../../language/say-expected.js';
import { withMessages } from '../../language/with-messages.js';
import type { Expected } from '../../values/reader.js';
import { story } from '../builtin/story.js';
import { sayProblem } from '../say-problem.js';
import { language } from '../schema/language.js';
import { shorten } from '../shorten.js';

/** Teaches the widgets a language that has been checked. */
export const teach = (pack: LanguagePack) => learn(recordOf(pack, story, nearestTo(pack)), languages);

interface Wrong {
  readonly path: string;
  readonly value: string;
  readonly expected: Expected;
}

/** What is right of a language, and what is not. */
export function readLanguage(given: unknown): {
  readonly pack: LanguagePack | undefined;
  readonly problems: readonly Wrong[];
} {
  const problems: Wrong[] = [];
  const note = (path: string, value: unknown, expected: Expected) => {
    problems.push({ path, value: shorten(value), expected });
    return undefined;
  };
  const pack = language.read(given, '', {
    tell: note,
    drop: note,
    ignore: (path, name) => void note(path, name, { code: 'unknown-name' }),
    cut: () => {},
  });
  return { pack, problems };
}

/**
 * Teaches the widgets a language, before or after they are on the page: `coffee-network-widgets/languages/de`, or one of your
 * own. What is wrong in it is left out, and the console says so.
 * @param given - The language, as its JSON has it.
 */
export function registerLanguage(given: LanguagePack): void {
  take(given, 'registerLanguage');
}

/** The same for what anybody may have written, with the place that names it. */
export function take(given: unknown, where: string) {
  const { pack, problems } = readLanguage(given);
  if (problems.length)
    withMessages(pageLanguage(), (messages) => {
      const said = problems
        .slice(0, 20)
        .map(({ path, value, expected }) =>
          sayProblem(where, { path, value, code: expected.code, expected: sayExpected(expected, messages) }, messages),
        );
      console.warn(`[coffee-network] ${said.join('\n')}`);
    });
  if (pack) teach(pack);
}
