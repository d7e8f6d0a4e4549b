import type { EdtfPoint } from '../values/edtf.js';
import type { Messages } from './messages.js';
import type { LanguagePack, Phrase } from './pack.js';
import type { LanguageRecord } from './record.js';
import { holdsAll, storyTexts } from './story-texts.js';
import type { DataTerms, Terms } from './terms.js';

/** A language that says what a pack leaves out. */
export interface Nearest {
  readonly terms: Terms;
  readonly dataTerms: DataTerms;
  readonly messages: Messages;
  /** Marks a text as one in that language. */
  mark(text: string): string;
}

interface Values {
  readonly [placeholder: string]: string | number | undefined;
}

const fill = (phrase: string, values: Values) =>
  phrase.replace(/\{(\w+)\}/g, (all, name: string) =>
    String(Object.keys(values).includes(name) ? (values[name] ?? all) : all),
  );

/** The first of its forms that a phrase has. */
const formOf = (phrase: Phrase, ...forms: string[]) =>
  typeof phrase === 'string' ? phrase : (phrase[forms.find((form) => phrase[form]) ?? 'other'] ?? '');

/** The version in a pack of each text of the built-in story, by what the text says in Spanish. */
const translated = (story: unknown, given: { readonly [path: string]: string }) =>
  new Map(
    [...storyTexts(story)].flatMap(([path, { es }]) => {
      const own = given[path];
      return own && holdsAll(own, es) ? [[es, own] as const] : [];
    }),
  );

/**
 * A language as the widgets use it, of a pack.
 * @param story - The built-in story, as far as it is there.
 * @param nearest - What says what the pack leaves out; a pack that is complete needs none.
 */
export function recordOf(pack: LanguagePack, story: unknown, nearest?: Nearest): LanguageRecord {
  const { code, name, direction = 'ltr', fallbacks = ['es'], months } = pack;
  const words = { ...pack.words } as { readonly [name: string]: Phrase };
  const given = { ...pack.messages } as { readonly [name: string]: string };
  const locale = Intl.DateTimeFormat.supportedLocalesOf(code)[0] ? undefined : (pack.locale ?? fallbacks[0]);
  const say = (name: string, values: Values = {}, ...forms: string[]) => fill(formOf(words[name]!, ...forms), values);
  const plural = (count: number) => new Intl.PluralRules(locale ?? code).select(count);
  /**
   * What goes around a date: by the day or the season (`day:8`, `season:21`), else by what kind of date it is. A date that begins
   * with the words for “about” has no article of its own.
   */
  const around = (name: string) => (date: string, point: EdtfPoint) => {
    const forms = [`${point.precision}:${point.day || point.month}`, point.precision];
    const led = point.approximate && name !== 'about' && !/^{date}/.test(formOf(words['about'] ?? '', ...forms));
    return say(name, { date, ...placesOf(point) }, ...(led ? [] : forms));
  };
  const placesOf = ({ year, month, day }: EdtfPoint) => ({
    start: year,
    short: year % 100,
    year,
    month: months?.[month - 1],
    day,
  });
  const has = (...names: readonly string[]) => names.every((each) => words[each] !== undefined);
  const seasons = ['spring', 'summer', 'autumn', 'winter'];
  const isPlain = (name: string) => typeof words[name] === 'string';

  /** The words of the pack; in the place of those that it lacks, the nearest language's, which say that they are. */
  function complete<Said extends object>(made: Said, near: Said | undefined, lacks: (name: string) => boolean): Said {
    if (!nearest || !near) return made;
    const mark = (said: unknown): unknown =>
      typeof said === 'string'
        ? nearest.mark(said)
        : typeof said === 'function'
          ? (...values: unknown[]) => mark((said as (...values: unknown[]) => unknown)(...values))
          : said;
    const lacking = Object.entries(near).filter(([name]) => lacks(name));
    return { ...made, ...Object.fromEntries(lacking.map(([name, said]) => [name, mark(said)])) };
  }

  const parts: { readonly [name: string]: readonly string[] } = {
    decade: ['decade'],
    season: seasons,
  };
  const lacksWord = (name: string) => !has(...(parts[name] ?? [name]));
  const terms = {
    ...Object.fromEntries(Object.entries(words).filter(([name]) => isPlain(name))),
    secondFile: given['secondFile'],
    organizations: (_: unknown, count = 100) => say('organizations', {}, plural(count)),
    since: around('since'),
    until: around('until'),
    about: around('about'),
    decade: (start: number) =>
      say(has('decadeOf1900s') && start > 1910 && start < 2000 ? 'decadeOf1900s' : 'decade', {
        start,
        short: start % 100,
      }),
    season: (index: number, year: number) => say(seasons[index]!, { year }),
    ...(has('year') && { year: (year: number) => say('year', { year }) }),
    ...(months && {
      date: (point: EdtfPoint) =>
        fill(
          formOf(words[point.day ? 'day' : 'month'] ?? (point.day ? '{day} {month} {year}' : '{month} {year}')),
          placesOf(point),
        ),
    }),
  } as unknown as Terms;

  const relations = {
    'part-of': words['part-of'],
    elects: words['elects'],
    'raises-before': words['raises-before'],
    other: words['related-to'],
  };
  const dataTerms = {
    ...terms,
    relations: complete(relations as DataTerms['relations'], nearest?.dataTerms.relations, (type) =>
      lacksWord(type === 'other' ? 'related-to' : type),
    ),
    found: (shown: number, all: number) => say('found', { shown, all }, plural(all)),
    andMore: (rest: string) => say('andMore', { rest }),
  } as unknown as DataTerms;

  const sentence =
    (name: string, ...names: string[]) =>
    (...values: string[]) =>
      fill(given[name]!, Object.fromEntries(names.map((each, index) => [each, values[index]])));
  const lacksMessage = (name: string) => given[name] === undefined;
  const messages = {
    problem: sentence('problem', 'where', 'expected'),
    missing: sentence('missing', 'where'),
    unclosed: sentence('unclosed', 'tag', 'end'),
    otherVersion: sentence('otherVersion', 'tag', 'present', 'version'),
    expected: { ...nearest?.messages.expected, ...given },
  };
  // A console knows no languages: its words are marked by none.
  const unmarked = nearest && { ...nearest.messages, expected: messages.expected };
  return {
    code,
    name,
    direction,
    fallbacks,
    locale,
    terms: complete(terms, nearest?.terms, (name) => (name === 'secondFile' ? lacksMessage(name) : lacksWord(name))),
    dataTerms: complete(dataTerms, nearest?.dataTerms, (name) => name !== 'relations' && lacksWord(name)),
    messages: {
      ...messages,
      ...(unmarked &&
        Object.fromEntries(Object.entries(unmarked).filter(([name]) => lacksMessage(name) && name !== 'expected'))),
    },
    story: translated(story, pack.story ?? {}),
  };
}
