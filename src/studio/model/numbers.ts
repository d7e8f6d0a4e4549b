import { decimal } from '../../values/decimal.js';

const signs = new Map<string, string>();

/** What a language writes before decimals. */
function decimalSign(tag: string): string {
  let sign = signs.get(tag);
  if (!sign) {
    sign = new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value;
    signs.set(tag, sign);
  }
  return sign;
}

/** A number as a field shows it: with the decimal sign of its language, and no other. */
export const writeNumber = (value: number, tag: string): string => String(value).replace('.', decimalSign(tag));

/** A number as people write it. `2,345` may be two numbers elsewhere; where the field shows the decimal sign, it is one. */
export function readNumber(text: string, tag: string): number | undefined {
  const [, whole, decimals] = /^\s*(-?\d{1,12})([.,]\d{1,20})\s*$/.exec(text) ?? [];
  return decimals?.startsWith(decimalSign(tag)) ? Number(`${whole}.${decimals.slice(1)}`) : decimal.read(text, tag);
}
