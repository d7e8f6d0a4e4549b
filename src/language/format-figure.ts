import { cached, formatNumber } from './intl.js';

/** Whether three capitals are a currency, and not a word such as ONG. */
export const isCurrency = (tag: string, code: string) =>
  /^[A-Z]{3}$/.test(code) && !!cached(Intl.DisplayNames, tag, { type: 'currency', fallback: 'none' }).of(code);

/** How many decimals a number is written with: 20 at most, as `Intl` can. */
export function decimalsOf(value: number): number {
  const [, digits = '', exponent = 0] = /\d\.?(\d*)e(.+)/.exec(value.toExponential())!;
  return Math.min(20, Math.max(0, digits.length - +exponent));
}

/** A number with its decimals: as a share (`percent`), an amount of a currency, or plain. */
export function formatFigure(tag: string, value: number, unit: string, decimals: number): string {
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (unit === 'percent') return cached(Intl.NumberFormat, tag, { ...options, style: 'percent' }).format(value / 100);
  // An amount that has decimals has at least those of its currency, which are four at most.
  const amount = decimals && {
    minimumFractionDigits: decimals > 2 ? decimals : undefined,
    maximumFractionDigits: Math.max(4, decimals),
  };
  if (unit) Object.assign(options, { style: 'currency', currency: unit }, amount);
  return unit || decimals ? cached(Intl.NumberFormat, tag, options).format(value) : formatNumber(tag, value);
}
