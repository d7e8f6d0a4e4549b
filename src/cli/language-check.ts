import { story } from '../dataset/builtin/story.js';
import { readLanguage } from '../dataset/languages/register-language.js';
import { messages as english } from '../language/languages/en.js';
import type { LanguagePack, Phrase } from '../language/pack.js';
import { messagePlaceholders, phrases, type PhraseKind } from '../language/phrases.js';
import { languageOf, pickLanguage } from '../language/resolve.js';
import { sayExpected } from '../language/say-expected.js';
import { holdsAll, storyTexts, type StoryText } from '../language/story-texts.js';
import { wordsOf } from '../language/words-of.js';
import { fixes } from './fixes.js';
import { pluralsOf, yearIn } from './known-of.js';
import { endsApart, longWord, roomOf, signsOf } from './signs.js';

/** What is wrong with a language, or could be better. */
export interface LanguageFinding {
  /** The path of the phrase in the file. */
  readonly path: string;
  readonly about: 'wrong' | 'missing' | 'too-long' | 'form' | 'same' | 'space' | 'unknown' | 'long-word';
  readonly fix: string;
}

const textsOf = (phrase: Phrase | undefined): readonly (readonly [form: string, text: string])[] =>
  typeof phrase === 'string' ? [['', phrase]] : Object.entries(phrase ?? {});

const isBlank = (phrase: Phrase | undefined) => !textsOf(phrase).some(([, text]) => text.trim());

/** How many signs have room in the place of a text of the story: a third more than the longest of the languages of the script. */
const roomFor = (text: StoryText) =>
  Math.ceil(Math.max(...Object.values(text).map((each) => each?.length ?? 0)) * 1.35) + 8;

const divide = (word: string) => `Narrow pages divide ${word} anywhere: write \\u00ad where it may be divided.`;

/** What to do about a text that takes more room than there is. */
function tooLong(text: string, most: number): string | undefined {
  const [signs, room] = [signsOf(text), roomOf(text)];
  const has = room > signs ? `${signs} signs, as wide as ${room} letters` : `${signs} signs`;
  return room > most ? `It has ${has}, and there is room for ${most}: find a shorter way to say it.` : undefined;
}

/** What translators should know of a language: what is wrong, what it lacks, what has no room, and what looks forgotten. */
export function checkLanguage(given: unknown): readonly LanguageFinding[] {
  const { pack, problems } = readLanguage(given);
  const findings: LanguageFinding[] = [];
  const note = (path: string, about: LanguageFinding['about'], fix: string) => findings.push({ path, about, fix });
  for (const { path, value, expected } of problems)
    note(
      path,
      'wrong',
      expected.code === 'required' && expected.detail
        ? `It must hold${expected.detail}, which stands for what is put in. Now it is left out.`
        : `${value}: expected ${sayExpected(expected, english)}. ${expected.code === 'text' ? 'Write plain text in quotes.' : (fixes[expected.code] ?? '')}`.trim(),
    );
  if (!pack) return findings;
  const wrong = new Set(problems.map(({ path }) => path));
  const near = (pack.fallbacks ?? ['es']).find((code) => languageOf(code)) ?? 'es';
  const instead = `Add it: until then it is said in ${near === 'es' ? 'Spanish' : pickLanguage([near]).name}.`;
  const source = wordsOf(near);
  for (const [name, kind] of Object.entries<PhraseKind>(phrases)) checkWord(name, kind);
  const sentences = Object.keys({ ...messagePlaceholders, secondFile: '', ...english.expected });
  for (const name of sentences)
    if (isBlank(pack.messages?.[name as 'problem']) && !wrong.has(`messages.${name}`))
      note(`messages.${name}`, 'missing', instead);
  for (const name of Object.keys(pack.messages ?? {}))
    if (!sentences.includes(name))
      note(`messages.${name}`, 'unknown', 'No sentence to editors has this name: it is not used.');
  checkYear(pack);
  checkStory(pack);
  return findings;

  function checkWord(name: string, kind: PhraseKind) {
    const path = `words.${name}`;
    const phrase = pack!.words?.[name as keyof typeof phrases];
    const first = textsOf(source.words[name as keyof typeof phrases])[0]?.[1] ?? '';
    if (isBlank(phrase)) {
      if (!kind.extra && name !== 'decadeOf1900s' && ![...wrong].some((each) => each.startsWith(path)))
        note(path, 'missing', instead);
      return;
    }
    for (const [form, text] of textsOf(phrase)) {
      const at = form ? `${path}.${form}` : path;
      const long = tooLong(text, kind.most);
      if (long) note(at, 'too-long', long);
      const word = longWord(text);
      if (word) note(at, 'long-word', divide(word));
      if (/\s$/.test(first) && !endsApart(text)) note(at, 'space', 'End it with a space: something follows it.');
      if (text === first && text.length > 24)
        note(at, 'same', `It is still as in ${near}: translate it, or leave it out.`);
    }
    if (kind.forms !== 'plural') return;
    const lacking = pluralsOf(pack!.code).filter(
      (form) => form !== 'other' && typeof phrase === 'object' && !phrase[form],
    );
    if (lacking.length)
      note(
        path,
        'form',
        `This language has another form for some numbers: add ${lacking.join(', ')} if it differs from other.`,
      );
  }

  function checkYear({ code, words, months }: LanguagePack) {
    const usual = yearIn(code);
    if (!usual || usual === '{year}' || words?.year || months) return;
    note(
      'words.year',
      'form',
      `This language writes a year alone as ${usual.replace('{year}', '2005')}: add "${usual}".`,
    );
  }

  function checkStory({ story: told = {} }: LanguagePack) {
    const texts = new Map(storyTexts(story));
    for (const [path, text] of texts) {
      const own = told[path];
      const at = `story.${path}`;
      const long = tooLong(own ?? '', roomFor(text));
      if (own === undefined) {
        if (!wrong.has(at)) note(at, 'missing', instead);
      } else if (!holdsAll(own, text.es))
        note(
          at,
          'wrong',
          `It must hold ${text.es.match(/\{\w+\}/g)!.join(' ')}, which stands for what is put in. Now it is left out.`,
        );
      else if (long) note(at, 'too-long', long);
      else if (longWord(own)) note(at, 'long-word', divide(longWord(own)!));
      else if (own === text[near] && own.length > 24)
        note(at, 'same', `It is still as in ${near}: translate it, or leave it out.`);
    }
    for (const path of Object.keys(told))
      if (!texts.has(path)) note(`story.${path}`, 'unknown', 'No text of the story has this name: it is not used.');
  }
}
