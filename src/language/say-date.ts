import type { EdtfDate, EdtfPoint } from '../values/edtf.js';
import { formatDate, isUsual } from './intl.js';
import type { Language } from './resolve.js';

/** A date as people say it: `1992`, «los años 90», «desde 1992», «1 de marzo de 2005». */
export function sayDate({ from, to, interval }: EdtfDate, language: Language): string {
  const start = from && sayPoint(from, language);
  const end = to && sayPoint(to, language);
  if (start && end) return /\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`;
  if (!start) return language.terms.until(end!, to!);
  return interval ? language.terms.since(start, from) : start;
}

function sayPoint(point: EdtfPoint, { terms, tag }: Language) {
  const { year, month, day, precision, approximate, uncertain } = point;
  let said: string;
  if (precision === 'century') said = `${year}–${year + 99}`;
  else if (precision === 'decade') said = terms.decade(year);
  else if (precision === 'season') said = terms.season(month - 21, year);
  else if (!month && year > 0 && isUsual(tag)) said = terms.year?.(year) ?? String(year);
  else if (terms.date && month && year > 0) said = terms.date(point);
  else {
    const date = new Date(0);
    date.setUTCFullYear(year, (month || 1) - 1, day || 1);
    said = formatDate(tag, date, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(year < 1 && { era: 'short' }),
    });
  }
  if (approximate) said = terms.about(said, point);
  return uncertain ? `${said} (?)` : said;
}
