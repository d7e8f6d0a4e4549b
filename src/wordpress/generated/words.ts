import { dataTerms as dataTermsOf } from '../../language/data-terms.js';
import { languages } from '../../language/languages/index.js';
import type { LanguageRecord } from '../../language/record.js';
import { pickLanguage } from '../../language/resolve.js';
import type { EdtfPoint } from '../../values/edtf.js';

/** Stands for a value while a phrase is taken apart. Nothing in any language is like it. */
const HOLE = '\u0001';

/** A phrase with `%s` for its value; by the first word of the value, where the two run together (`à les` is `aux`). */
type Phrase = { readonly [start: string]: string };

/** The words of the widgets as data, for a language that has no functions of ours: the functions are asked for every case. */
export const words = () => Object.fromEntries(languages.map((record) => [record.code, wordsOf(record)]));

function wordsOf({ code, name, direction, fallbacks, terms }: LanguageRecord) {
  const plain = Object.entries({ ...terms, ...dataTermsOf(pickLanguage([code])) }).filter(
    ([key, value]) => typeof value === 'string' && key !== 'secondFile',
  );
  const { relations, andMore } = dataTermsOf(pickLanguage([code]));
  const decades = ranges((start) => terms.decade(start));
  const starts = [...new Set(decades.map(([, , said]) => `${said.split(' ')[0]} `))];
  const phrases = ['since', 'until', 'about'] as const;
  return {
    name,
    direction,
    fallbacks,
    terms: Object.fromEntries(plain),
    relations,
    andMore: andMore(HOLE).replace(HOLE, '%s'),
    organizations: Object.fromEntries(
      (['one', 'many', 'other'] as const).map((category) => [category, terms.organizations(category)]),
    ),
    decades,
    seasons: [0, 1, 2, 3].map((index) => terms.season(index, 1234).replace('1234', '%s')),
    phrases: Object.fromEntries(phrases.map((each) => [each, phrase((date) => terms[each](date, pointOf(0)), starts)])),
    dayPhrases: Object.fromEntries(phrases.map((each) => [each, phrase((date) => terms[each](date, pointOf(1)), [])])),
  };
}

/** A date that a phrase stands around: of what kind it is decides on its article. */
const pointOf = (day: number): EdtfPoint => ({
  year: 2005,
  month: day,
  day,
  precision: day ? 'day' : 'year',
  approximate: false,
  uncertain: false,
});

function phrase(say: (value: string) => string, starts: readonly string[]): Phrase {
  const usual = say(HOLE);
  const others = starts.flatMap((start): [string, string][] => {
    const said = say(start + HOLE);
    return said === usual.replace(HOLE, start + HOLE) ? [] : [[start, said.replace(HOLE, '%s')]];
  });
  return { ...Object.fromEntries(others), '': usual.replace(HOLE, '%s') };
}

/** How decades are said, from the first to before the last: `%s` is the year, `%t` the year of the twentieth century. */
function ranges(say: (start: number) => string) {
  const found: [number, number, string][] = [];
  for (let start = 0; start < 10_000; start += 10) {
    const said = say(start).replace(new RegExp(`(?<!\\d)${start}(?!\\d)`), '%s');
    const template = said.includes('%s') ? said : said.replace(String(start - 1900), '%t');
    if (/\d/.test(template)) throw new Error(`The decade ${start} is said in a way that is not known: ${said}`);
    const last = found.at(-1);
    if (last?.[2] === template) last[1] = start + 10;
    else found.push([start, start + 10, template]);
  }
  return found;
}
