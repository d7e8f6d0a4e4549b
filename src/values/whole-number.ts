import { clean } from './clean.js';
import type { Reader } from './reader.js';

/** What a language writes between groups of three digits: `.` on a Spanish page, `,` on an English or a Mexican one. */
function groupSign(language: string | undefined): string | undefined {
  if (!language) return undefined;
  return new Intl.NumberFormat(language).formatToParts(1_234_567).find(({ type }) => type === 'group')?.value;
}

/**
 * The digits of a whole number, however it is written: `1 234`, `1’234`, `12.345.678`, `384.0`, `３８４`. One point or
 * comma before three digits may be a decimal sign: it counts where the language groups by it, and nowhere else.
 */
function digitsOf(value: string, language?: string): string {
  if (/^\d*$/.test(value)) return value;
  const text = clean(value).normalize('NFKC');
  const [, start = '', sign = '', groups = ''] = /^(\d{1,3})([.,'’\s])(\d{3}(?:\2\d{3})*)$/.exec(text) ?? [];
  // The language is asked only where it decides: its first answer takes a slow phone a twentieth of a second.
  const grouped = start && (groups.length > 3 || /[^.,]/.test(sign) || sign === groupSign(language));
  return grouped ? start + groups.replace(/\D/g, '') : text.replace(/^(\d+)[.,]0{1,2}$/, '$1');
}

/** A whole number in a range, both ends included. */
export const wholeNumber = (min: number, max: number): Reader<number> => ({
  read(value, language) {
    const digits = digitsOf(value, language);
    return /^\d+$/.test(digits) && +digits >= min && +digits <= max ? +digits : undefined;
  },
  expected: { code: 'whole-number', detail: `, ${min}–${max}` },
});
