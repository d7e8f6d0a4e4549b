import { SOFT_HYPHENS } from '../embed/titles.js';
import type { LocalizedText } from '../language/localized-text.js';
import type { Language } from '../language/resolve.js';
import { pickText } from '../language/say.js';

/** Some words of a line: plain, stressed, a link, a date; with a language of their own where that is not the page's. */
export interface Words {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
  /** The date that the words say, for machines. */
  readonly datetime?: string;
  readonly lang?: string;
}

/** What stands in one line, read from its first words to its last. */
export type Line = readonly Words[];

/** What follows each other on a page. Nothing is nested: what a list holds are lines. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] };

/** All that a widget tells, from its first block to its last. */
export type Facts = readonly Block[];

/** What may be missing. */
export type Maybe<T> = T | '' | null | undefined;

/** What is said, without the places where a long word may be divided on a page. */
export const words = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  // What a language of one's own lacks is drawn as a text of another: here it is the text alone.
  text: String(text).replace(SOFT_HYPHENS, ''),
  ...more,
});

/** A text of the dataset, with its own language where it has none in the page's. */
export function said(text: LocalizedText, language: Language, more: Omit<Words, 'text' | 'lang'> = {}): Words {
  const { value, lang } = pickText(text, language);
  return { text: value.replace(SOFT_HYPHENS, '').replace(/\s+/g, ' ').trim(), ...more, ...(lang && { lang }) };
}

/** A heading; below the sixth level, which HTML does not have, a paragraph. */
export const heading = (level: number, line: Words): Block =>
  level > 6 ? { kind: 'paragraph', line: [{ ...line, strong: true }] } : { kind: 'heading', level, line: [line] };

/** A paragraph; none of a line that says nothing. */
export const paragraph = (line: Maybe<Line>): readonly Block[] =>
  line && line.length ? [{ kind: 'paragraph', line }] : [];

/** A list; none without items. */
export const list = (lines: readonly Line[]): readonly Block[] => (lines.length ? [{ kind: 'list', lines }] : []);

/** Some lines as one, each a sentence that ends as sentences do: those that are missing leave no trace. */
export function sentences({ terms }: Language, ...given: readonly Maybe<Line>[]): Line {
  const stop = String(terms.stop ?? '. ');
  const space = /\s*$/.exec(stop)![0];
  const lines = given.filter((line) => line && line.length > 0) as readonly Line[];
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.at(-1)?.text;
    if (before === undefined) return line;
    const gap = /[.!?…:;。！？：]["”»)」』）]?$/.test(before) ? space : stop;
    return gap ? [words(gap), ...line] : line;
  });
}

/** Words with commas between them. */
export const enumerated = ({ terms }: Language, all: readonly Words[]): Line =>
  all.flatMap((each, index) => (index ? [words(terms.comma ?? ', '), each] : [each]));

/** What a fact is, and the fact. */
export const named = (name: string, { terms }: Language, ...fact: Line): Line => [words(name + terms.colon), ...fact];
