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

const POINT = /^(-?\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

/** Reads an EDTF level 1 date (years of four digits); nothing if it is not one. See https://www.loc.gov/standards/datetime/. */
export function parseEdtf(value: string): EdtfDate | undefined {
  const ends = value.trim().split('/');
  const [from, to] = ends.map(parsePoint);
  const interval = ends.length > 1;
  const readable = ends.every((end, index) => [from, to][index] ?? (interval && /^(\.\.)?$/.test(end)));
  const forwards = !from || !to || rank(from) <= rank(to);
  return ends.length < 3 && (from ?? to) && readable && forwards ? { from, to, interval } : undefined;
}

/** Where a date stands in time, for sorting: by its start, or by its end where the start is open. */
export const edtfOrder = ({ from, to, interval }: EdtfDate) => rank((from ?? to)!) + (interval ? 0.5 : 0);

/** The value of `<time datetime>`; nothing where the date is not exact. */
export function edtfDatetime({ from, interval }: EdtfDate): string | undefined {
  const { year, month, day, precision, approximate, uncertain } = from ?? ({ year: 0 } as EdtfPoint);
  if (interval || year < 1 || approximate || uncertain || /[cs]/.test(precision[0]!) || precision === 'decade')
    return undefined;
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return pad(year, 4) + (month ? '-' + pad(month, 2) : '') + (day ? '-' + pad(day, 2) : '');
}

const rank = ({ year, month, day }: EdtfPoint) => year * 10_000 + month * 100 + day;

function parsePoint(text: string): EdtfPoint | undefined {
  const [, digits, months, days, qualifier] = POINT.exec(text) ?? [];
  if (!digits) return undefined;
  const unspecified = digits.split('X').length - 1;
  const [year, month, day] = [digits.replace(/X/g, '0'), months, days].map((part) => Number(part) || 0) as [
    number,
    number,
    number,
  ];
  // Where nothing is unspecified, the calendar must know the day; `XX` says that there is a month or a day, not which.
  const season = month > 20 && month < 25 && !days;
  const known = new Date(Date.UTC(2000 + (year % 400), (month || 1) - 1, day || 1));
  const real = months !== '00' && days !== '00' && known.getUTCMonth() === (month || 1) - 1;
  if ((unspecified && months) || (day && !month) || !(real || season)) return undefined;
  return {
    year,
    month,
    day,
    precision:
      unspecified > 1 ? 'century' : unspecified ? 'decade' : day ? 'day' : season ? 'season' : month ? 'month' : 'year',
    approximate: /[~%]/.test(qualifier!),
    uncertain: /[?%]/.test(qualifier!),
  };
}
