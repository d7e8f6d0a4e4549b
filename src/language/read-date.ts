import { clean } from '../values/clean.js';
import { asEdtf, parseEdtf } from '../values/edtf.js';
import { dateWords, firstIn, type DateWords } from './date-words.js';
import { canonical } from './resolve.js';

/** What somebody means by a date. */
export type ReadDate =
  | { readonly edtf: string }
  /** It has two meanings: whoever wrote it says which. */
  | { readonly either: readonly [string, string] }
  /** It names a day that no calendar has. */
  | { readonly noSuchDay: true };

const two = (part: string | number) => String(part).padStart(2, '0');

/** Lower case, without accents, marks and signs that carry no meaning in a date. */
const plain = (text: string) =>
  clean(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘]/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    // `1.º`
    .replace(/(\d)\.?[oa](?= )/g, '$1')
    .replace(/[.,;]+$/, '')
    .trim();

/**
 * A date as people write it in a language (`mayo de 2003`, `los años 90`, `desde 1992`, `31/12/18`), or as EDTF.
 * @param tag - The language; its region tells the order of day and month, where the language does not.
 * @returns `undefined` where it is no date.
 */
export function readDate(text: string, tag: string): ReadDate | undefined {
  const given = clean(text).trim();
  if (!given || given.length > 100) return undefined;
  if (parseEdtf(given.toUpperCase())) return { edtf: given.toUpperCase() };
  const language = canonical(tag) ?? 'es';
  const words = dateWords[language.split('-')[0]!] ?? dateWords['en']!;
  return readInterval(plain(text), { words, first: firstIn(language), months: monthsOf(language) });
}

interface Ways {
  readonly words: DateWords;
  readonly first: 'day' | 'month' | undefined;
  readonly months: readonly (readonly string[])[];
}

/** The names of the months, long and short. */
function monthsOf(tag: string): readonly (readonly string[])[] {
  return [...Array(12).keys()].map((month) => {
    const date = new Date(Date.UTC(2001, month, 1));
    const names = (['long', 'short'] as const).flatMap((style) =>
      [{ month: style }, { month: style, day: 'numeric' as const }].map((options) => {
        const parts = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).formatToParts(date);
        return plain(parts.find(({ type }) => type === 'month')!.value);
      }),
    );
    return [...new Set(names)];
  });
}

function readInterval(text: string, ways: Ways): ReadDate | undefined {
  const { since, until, to, from } = ways.words;
  const both = (start: string, end: string) =>
    combined(readPoint(start, ways), readPoint(end, ways), (a, b) => `${a}/${b}`);
  const bare = text.replace(from, '');
  for (const separator of [/\s*-\s*/, to]) {
    const ends = bare.split(separator);
    const [start, end] = ends;
    if (ends.length !== 2 || !start || !end) continue;
    const found = both(
      /\b\d{4}\b/.test(start) || !/\b\d{4}\b/.test(end) ? start : `${start} ${/\d{4}/.exec(end)![0]}`,
      end,
    );
    if (found) return found;
  }
  if (since.test(text)) return around(readPoint(text.replace(since, ''), ways), (a) => `${a}/..`);
  if (until.test(text)) return around(readPoint(text.replace(until, ''), ways), (a) => `../${a}`);
  return readPoint(text, ways);
}

/** Both ends put together; what can be read in two ways stays so. Nothing where one of them is no date. */
function combined(
  start: ReadDate | undefined,
  end: ReadDate | undefined,
  join: (start: string, end: string) => string,
): ReadDate | undefined {
  if (!start || !end) return undefined;
  if ('noSuchDay' in start) return start;
  if ('noSuchDay' in end) return end;
  // Who writes both ends writes them in one order.
  const [a, b] = [start, end].map((each) => ('edtf' in each ? [each.edtf] : each.either)) as [string[], string[]];
  const ways = (a.length > b.length ? a : b).map((_, way) => join(a[way] ?? a[0]!, b[way] ?? b[0]!));
  const [first, second] = ways.filter((edtf) => parseEdtf(edtf));
  if (!first) return undefined;
  return second ? { either: [first, second] } : { edtf: first };
}

/** One date with what is said around it. */
const around = (date: ReadDate | undefined, say: (date: string) => string) => combined(date, date, say);

function readPoint(given: string, ways: Ways): ReadDate | undefined {
  const text = given.trim();
  const { about } = ways.words;
  if (about.test(text)) return around(readPoint(text.replace(about, ''), ways), (a) => `${a}~`);
  if (/\?$|\(\?\)$/.test(text)) return around(readPoint(text.replace(/\s*(\?|\(\?\))$/, ''), ways), (a) => `${a}?`);
  return readNumbers(text, ways) ?? readWords(text, ways);
}

/** A day that the calendar knows. */
const dayOf = (year: string | number, month: string | number, day: string | number): ReadDate => {
  const edtf = `${year}-${two(month)}-${two(day)}`;
  return parseEdtf(edtf) ? { edtf } : { noSuchDay: true };
};

/** A year of two digits: of this century, up to next year. */
const wholeYear = (year: string) => {
  if (year.length === 4) return year;
  const next = new Date().getUTCFullYear() + 1;
  return String(+year + 2000 <= next ? +year + 2000 : +year + 1900);
};

function readNumbers(text: string, { first }: Ways): ReadDate | undefined {
  const [, a = '', , b = '', year = ''] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (a) {
    const whole = wholeYear(year);
    if (+a > 12 && +b > 12) return { noSuchDay: true };
    if (+a > 12 || (first === 'day' && +b <= 12)) return dayOf(whole, b, a);
    if (+b > 12 || first === 'month' || a === b) return dayOf(whole, a, b);
    const [day, month] = [dayOf(whole, b, a), dayOf(whole, a, b)];
    return 'edtf' in day && 'edtf' in month ? { either: [day.edtf, month.edtf] } : { noSuchDay: true };
  }
  const edtf = asEdtf(text);
  if (parseEdtf(edtf)) return { edtf };
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? { noSuchDay: true } : undefined;
}

/** `XX`, `20`, `20th`: the number of a century. */
const CENTURY = /^(x{0,2}(?:ix|iv|v?i{0,3})|\d\d?)\s*(?:th|st|nd|rd|eme|e)?$/;
const romans: { readonly [sign: string]: number } = { i: 1, v: 5, x: 10 };
const roman = (text: string) =>
  [...text].reduce((sum, sign, index) => {
    const value = romans[sign]!;
    return sum + (value < (romans[text[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

function readWords(text: string, { words, months }: Ways): ReadDate | undefined {
  if (words.century.test(text)) {
    const [, number] =
      CENTURY.exec(
        text
          .replace(words.century, '')
          .replace(words.filler, '')
          .replace(/^(el|le|the|o)\s/, '')
          .trim(),
      ) ?? [];
    const century = number ? (/\d/.test(number) ? +number : roman(number)) : 0;
    return century > 0 && century < 22 ? { edtf: `${two(century - 1)}XX` } : undefined;
  }
  const [, decade = ''] = /^'?(\d{4}|\d{2})\s?'?s?$/.exec(text.replace(words.decade, '')) ?? [];
  // A year of four digits alone is a year: a decade is said with its word, or an s.
  if (decade.endsWith('0') && (words.decade.exec(text)?.[0].trim() || /s$/.test(text) || decade.length < 4)) {
    const start = decade.length === 4 ? decade : `${+decade < 20 ? 20 : 19}${decade}`;
    return { edtf: `${start.slice(0, 3)}X` };
  }
  const spoken = words.decades.indexOf(text.replace(words.decade, '').replace(/-/g, ' '));
  if (spoken >= 0) return { edtf: `19${spoken + 2}X` };

  const rest = text.replace(/[,.]/g, ' ').replace(/-/g, ' ').replace(words.filler, ' ').replace(/\s+/g, ' ').trim();
  const season = words.seasons.findIndex((each) => each.test(rest));
  const [, ofSeason] = /^\p{L}+ (\d{4})$/u.exec(rest) ?? [];
  if (season >= 0 && ofSeason) return { edtf: `${ofSeason}-${21 + season}` };

  const [, before, name, after, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|o|a)? )?(\p{L}+)(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{4}|\d{2})$/u.exec(rest) ?? [];
  const month = name
    ? months.findIndex((names) => names.some((each) => each === name || (name.length > 2 && each.startsWith(name))))
    : -1;
  if (month < 0 || !year || (before && after)) return undefined;
  const day = before ?? after;
  if (day) return dayOf(wholeYear(year), month + 1, day);
  return { edtf: `${wholeYear(year)}-${two(month + 1)}` };
}
