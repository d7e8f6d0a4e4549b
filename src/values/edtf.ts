import { clean } from './clean.js';
import type { Reader } from './reader.js';

/** One point in time, as precise as EDTF level 1 states it. */
export interface EdtfPoint {
  /** The first year: of the decade and the century too. */
  readonly year: number;
  /** 1 to 12; 21 to 24 for spring to winter; 0 where there is none. */
  readonly month: number;
  /** 0 where there is none. */
  readonly day: number;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date: one point, or an interval whose missing end is open or unknown. */
export interface EdtfDate {
  readonly from: EdtfPoint | undefined;
  readonly to: EdtfPoint | undefined;
  readonly interval: boolean;
}

/** A century, a decade, or a year with its season or its month and day. `XX` says that there is one, not which. */
export const EDTF_POINT =
  /^(\d\dXX|\d{3}X|(-?\d{4})(?:-(?:(2[1-4])|(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?))?)([?~%]?)$/;

/** Reads an EDTF level 1 date (years of four digits); nothing if it is not one. See https://www.loc.gov/standards/datetime/. */
export function parseEdtf(value: string): EdtfDate | undefined {
  const ends = value.trim().split('/');
  const points = ends.map(parsePoint);
  const [from, to] = points;
  const readable = points.every((point, index) => point ?? /^(\.\.)?$/.test(ends[index]!));
  const backwards = from && to && rank(from) > rank(to, true);
  return ends.length < 3 && (from ?? to) && readable && !backwards
    ? { from, to, interval: ends.length > 1 }
    : undefined;
}

/** Day, month and year between the same signs, in an order that one number gives away: `31/05/2018`, `2018.5.31`. */
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const two = (part: string) => part.padStart(2, '0');

/**
 * A date in the form that EDTF gives it, of the forms that have one meaning: `2018/05/31`, `31.5.2018`, `2005-3-1`,
 * `05/2018`, `1991–1992`, a day with its time. `05/01/2026` has two, and stays what it is.
 */
export function asEdtf(value: string): string {
  const text = clean(value)
    .normalize('NFKC')
    .replace(/\s*([\u2010-\u2015/])\s*/g, '$1')
    .toUpperCase();
  const [, first = '', , middle = '', last = ''] = NUMERIC.exec(text) ?? [];
  if (first.length === 4 && last.length < 3) return `${first}-${two(middle)}-${two(last)}`;
  if (last.length === 4 && first.length < 3) {
    if (+first > 12 && +middle < 13) return `${last}-${two(middle)}-${two(first)}`;
    if ((+middle > 12 && +first < 13) || first === middle) return `${last}-${two(first)}-${two(middle)}`;
  }
  return text
    .replace(/^(\d{4}-\d\d-\d\d)[T ][\d:.]+(Z|[+-]\d\d(:?\d\d)?)?$/, '$1')
    .replace(/^(\d{4})[-/](\d)$/, '$1-0$2')
    .replace(/^(0?[1-9]|1[0-2])[-/.](\d{4})$/, (_, month: string, year: string) => `${year}-${two(month)}`)
    .replace(/^(\d{4})\/(0[1-9]|1[0-2])$/, '$1-$2')
    .replace(/^(\d{4}) ?[-\u2010-\u2015] ?(\d{4})$/, '$1/$2');
}

/** An EDTF date, or another way to write one that can't mean anything else. */
export const edtf: Reader<EdtfDate> = {
  read: (value) => parseEdtf(value) ?? parseEdtf(asEdtf(value)),
  expected: { code: 'date', detail: ' (EDTF): 2018, 2018-05-31, 199X, 1991/1992' },
};

/** Where a date stands in time, for sorting: by its start, or by its end where the start is open. */
export const edtfOrder = ({ from, to, interval }: EdtfDate) => rank((from ?? to)!) + (interval ? 0.5 : 0);

/** Whether even the last day that a date may mean is more than so many days ago. */
export function isOlder({ from, to }: EdtfDate, days: number, now: number): boolean {
  const limit = new Date(now - days * 86_400_000);
  const [year, month, day] = [limit.getUTCFullYear(), limit.getUTCMonth() + 1, limit.getUTCDate()];
  return rank((to ?? from)!, true) < year * 10_000 + month * 100 + day;
}

/** The value of `<time datetime>`; nothing where the date is not exact. */
export function edtfDatetime({ from, interval }: EdtfDate): string | undefined {
  if (interval || !from || from.year < 1 || from.approximate || from.uncertain || /^[cds]e/.test(from.precision))
    return undefined;
  const { year, month, day } = from;
  return [year + 1e4, month && month + 100, day && day + 100]
    .flatMap((part) => (part ? String(part).slice(1) : []))
    .join('-');
}

/** A number that grows with time: of the first day that a point may mean, or of its last. */
function rank({ year, month, day, precision }: EdtfPoint, last = false): number {
  const years = last ? ({ century: 99, decade: 9 }[precision as string] ?? 0) : 0;
  // Spring begins in March. Winter goes on into the next year: its last month is December here.
  const season = month > 20 ? (month - 20) * 3 : month;
  const months = month > 20 ? Math.min(season + (last ? 2 : 0), 12) : month || (last ? 12 : 0);
  return (year + years) * 10_000 + months * 100 + (day || (last ? 31 : 0));
}

function parsePoint(text: string): EdtfPoint | undefined {
  const [, whole, exact, season, months, days, qualifier] = EDTF_POINT.exec(text) ?? [];
  if (!whole) return undefined;
  const year = parseInt(whole.replace(/X/g, '0'));
  const month = Number(season ?? months) || 0;
  const day = Number(days) || 0;
  // The calendar must know the day; the Gregorian one repeats every 400 years.
  if (day && new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCMonth() !== month - 1) return undefined;
  let precision: EdtfPoint['precision'] = day ? 'day' : season ? 'season' : month ? 'month' : 'year';
  if (!exact) precision = /XX/.test(whole) ? 'century' : 'decade';
  return { year, month, day, precision, approximate: /[~%]/.test(qualifier!), uncertain: /[?%]/.test(qualifier!) };
}
