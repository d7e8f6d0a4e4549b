import { story } from '../dataset/builtin/story.js';
import { languages } from '../language/languages/index.js';
import type { LanguagePack, Phrase } from '../language/pack.js';
import { phrases, type PhraseName } from '../language/phrases.js';
import { canonical, languageOf } from '../language/resolve.js';
import { storyTexts } from '../language/story-texts.js';
import { wordsOf } from '../language/words-of.js';
import { readJson } from '../platform/read-json.js';
import { checkLanguage, type LanguageFinding } from './language-check.js';
import { findFault } from './json-fault.js';
import { directionOf, pluralsOf, yearIn } from './known-of.js';
import { readInput } from './read-input.js';

const codes = languages.map(({ code }) => code);

export const LANGUAGE_USAGE = `language check FILE|URL [--json]
  language start CODE [--from ${codes.join('|')}]`;
const EXPECTED = `Expected: ${LANGUAGE_USAGE}`;

/** A phrase that counts, with the plural forms of a language in place of another's. */
function counting(phrase: Phrase, code: string): Phrase {
  const forms = pluralsOf(code);
  if (typeof phrase === 'string' || !forms.length) return phrase;
  const { other = '' } = phrase;
  return forms.length > 1 ? Object.fromEntries(forms.map((form) => [form, phrase[form] ?? other])) : other;
}

/** The words to begin with, in the order of the guide's table. */
function wordsFor(code: string, words: NonNullable<LanguagePack['words']>): LanguagePack['words'] {
  const own = { year: yearIn(code) ?? '{year}', stop: '. ', comma: ', ' };
  const all: LanguagePack['words'] = { ...words, ...own, organizations: counting(words.organizations!, code) };
  const names = Object.keys(phrases) as readonly PhraseName[];
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

/** A language to begin with: every phrase there is, as another language says it, to be written over. */
export function startLanguage(code: string, from: string): object {
  const known = canonical(code);
  if (!known || !/^[a-z]{2,3}$/.test(known) || codes.includes(known))
    throw new Error(`Expected the code of a language that the script does not speak: qu, gn, ht, ca. Found ${code}`);
  if (!codes.includes(from)) throw new Error(`Unknown language ${from}. Expected one of: ${codes.join(', ')}`);
  const { fallbacks } = languageOf(from)!;
  const { words, messages } = wordsOf(from);
  return {
    code: known,
    name: new Intl.DisplayNames([known], { type: 'language' }).of(known) ?? known,
    direction: directionOf(known),
    fallbacks: [from, ...fallbacks],
    words: wordsFor(known, words),
    messages,
    story: Object.fromEntries([...storyTexts(story)].map(([path, text]) => [path, text[from]])),
  };
}

const marks: { readonly [about in LanguageFinding['about']]?: string } = { wrong: '✗', missing: '+' };
const counted = (number: number, word: string) => `${number} ${word}`;

/** Prints what translators should know of a file; 0 where nothing is wrong, missing or too long, 1 where something is. */
async function check(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const [input, ...more] = args.filter((arg) => arg !== '--json');
  if (!input || more.length || input.startsWith('--')) throw new Error(EXPECTED);
  const { text } = await readInput(input);
  let given: unknown;
  try {
    given = readJson(text);
  } catch (error) {
    const { line, column } = findFault(text) ?? { line: 1, column: 1 };
    throw new Error(`${input} is no JSON: see line ${line}, column ${column}`, { cause: error });
  }
  const { languages: own } = (given ?? {}) as { languages?: { readonly [code: string]: object } };
  // A dataset may bring several.
  const findings = own
    ? Object.entries(own).flatMap(([code, each]) =>
        checkLanguage({ ...each, code }).map((finding) => ({ ...finding, path: `languages.${code}.${finding.path}` })),
      )
    : checkLanguage(given);
  const of = (about: LanguageFinding['about']) => findings.filter((each) => each.about === about).length;
  const [wrong, missing, long] = [of('wrong'), of('missing'), of('too-long')];
  const lines = findings.map(({ path, about, fix }) => `${marks[about] ?? '!'} ${path}\n    ${fix}`);
  const summary = [counted(wrong, 'wrong'), counted(missing, 'missing'), counted(long, 'too long')].join(', ');
  process.stdout.write(
    `${json ? JSON.stringify({ ok: !(wrong + missing + long), findings }, null, 2) : [...lines, `${input}: ${summary}`].join('\n')}\n`,
  );
  return wrong + missing + long ? 1 : 0;
}

/** `language check FILE`, `language start CODE`. */
export async function languageCommand([what, ...rest]: readonly string[]): Promise<number> {
  if (what === 'check') return check(rest);
  const [code, option, from = 'es'] = rest.flatMap((arg) => arg.split('='));
  if (what !== 'start' || !code || (option && option !== '--from')) throw new Error(EXPECTED);
  process.stdout.write(`${JSON.stringify(startLanguage(code, from), null, 2)}\n`);
  return 0;
}
