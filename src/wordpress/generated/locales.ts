import { languages } from '../../language/languages/index.js';

/** How numbers and dates are written: what `Intl` says of it, for PHP, which may have nothing of the kind. */
interface Locale {
  readonly decimal: string;
  readonly group: string;
  /** Whether four digits are grouped too. */
  readonly four: boolean;
  readonly percent: string;
  readonly minus: string;
  readonly months: readonly string[];
  /** With `{d}`, `{m}`, `{y}` and, before the year 1, `{e}` in their places. */
  readonly dates: { readonly [form: string]: string };
  readonly era: string;
  /** The category of the numbers of which not all languages think alike; the others are `other`. */
  readonly plurals: { readonly [value: string]: string };
}

const codes = (test: (code: string) => unknown, letters: number) => {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  let all = alphabet;
  for (let length = 1; length < letters; length++)
    all = all.flatMap((start) => alphabet.map((letter) => start + letter));
  return all.filter(test);
};

const nameOf = (tag: string, type: 'region' | 'currency') => {
  const names = new Intl.DisplayNames(tag, { type, fallback: 'none' });
  return (code: string) => names.of(code);
};

const regions = codes(nameOf('en', 'region'), 2);
const currencies = Intl.supportedValuesOf('currency').filter(nameOf('en', 'currency'));

/** Where our languages are spoken, of what WordPress and its translators have locales for; others write as the language does. */
const spoken: { readonly [code: string]: string } = {
  es: '419 AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV US UY VE',
  en: 'AU CA GB IE IN JM NZ US ZA',
  pt: 'AO BR CV MZ PT',
  fr: 'BE CA CH FR HT LU',
};

/** What differs by region comes under the whole tag, all else under that of the language. */
function byTag<T>(make: (tag: string) => T): { readonly [tag: string]: T } {
  const found: { [tag: string]: T } = {};
  for (const { code } of languages) {
    const usual = (found[code] = make(code));
    for (const region of spoken[code]?.split(' ') ?? []) {
      const own = make(`${code}-${region}`);
      if (JSON.stringify(own) !== JSON.stringify(usual)) found[`${code}-${region}`] = own;
    }
  }
  return found;
}

const joined = (
  parts: readonly { readonly type: string; readonly value: string }[],
  places: { [type: string]: string },
) => parts.map(({ type, value }) => places[type] ?? value).join('');

/** Everything between the first digit and the last is the number. */
const placed = (parts: readonly Intl.NumberFormatPart[]) =>
  joined(parts, { integer: '{n}', group: '', decimal: '', fraction: '' });

function localeOf(tag: string): Locale {
  const number = new Intl.NumberFormat(tag);
  const part = (value: number, type: string) =>
    number.formatToParts(value).find((each) => each.type === type)?.value ?? '';
  const date = (options: Intl.DateTimeFormatOptions, year = 2005, month = 2, day = 15) => {
    const at = new Date(0);
    at.setUTCFullYear(year, month, day);
    return new Intl.DateTimeFormat(tag, { ...options, year: 'numeric', timeZone: 'UTC' }).formatToParts(at);
  };
  const places = { day: '{d}', month: '{m}', year: '{y}', era: '{e}' };
  const forms: { [form: string]: Intl.DateTimeFormatOptions } = {
    y: {},
    ym: { month: 'long' },
    ymd: { month: 'long', day: 'numeric' },
  };
  const dates = Object.entries(forms).flatMap(([form, options]) => [
    [form, joined(date(options), places)],
    [`${form}e`, joined(date({ ...options, era: 'short' }, -4), places)],
  ]);
  const first = joined(date(forms['ymd']!, 2005, 2, 1), { ...places, day: '{d}' });
  if (first !== dates[4]![1] || date(forms['ymd']!, 2005, 2, 1).find(({ type }) => type === 'day')?.value !== '1')
    throw new Error(`The first of a month is written otherwise in ${tag}.`);
  return {
    decimal: part(1.5, 'decimal'),
    group: part(12_345, 'group'),
    four: part(1234, 'group') !== '',
    percent: placed(new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.5)),
    minus: part(-1, 'minusSign'),
    months: [...Array(12).keys()].map(
      (month) => date(forms['ymd']!, 2005, month).find(({ type }) => type === 'month')!.value,
    ),
    dates: Object.fromEntries(dates) as Locale['dates'],
    plurals: Object.fromEntries([0, 1, 1e6].map((value) => [value, new Intl.PluralRules(tag).select(value)])),
    era: date({ era: 'short' }, -4).find(({ type }) => type === 'era')!.value,
  };
}

/** How amounts are written: with `{n}` for the number, and how many decimals there are at least. */
const amountsOf = (tag: string) =>
  Object.fromEntries(
    currencies.map((currency) => {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
      const pattern = placed(format.formatToParts(5));
      const below = placed(format.formatToParts(-5));
      const { minimumFractionDigits: digits = 0 } = format.resolvedOptions();
      return [currency, [pattern, digits, ...(below === `-${pattern}` ? [] : [below])]];
    }),
  );

/** By the first tag only what differs from the language's: a region writes one or two currencies its own way. */
function lean<T extends object>(tables: { readonly [tag: string]: T }) {
  return Object.fromEntries(
    Object.entries(tables).map(([tag, table]) => {
      const usual: object = tables[tag.split('-')[0]!]!;
      const own = Object.entries(table).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify((usual as { [key: string]: unknown })[key]),
      );
      return [tag, table === usual ? table : Object.fromEntries(own)];
    }),
  );
}

export const locales = () => lean(byTag(localeOf));
export const amounts = () => lean(byTag(amountsOf));

/** The names of countries. */
export const countries = () =>
  lean(
    byTag((tag) => {
      const name = nameOf(tag, 'region');
      // In the order of the language: PHP has none of its own.
      const sorted = regions.map((region) => [region, name(region)!] as const);
      return Object.fromEntries(sorted.sort(([, a], [, b]) => a.localeCompare(b, tag)));
    }),
  );
