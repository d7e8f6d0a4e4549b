import { clean } from './clean.js';
import type { Reader } from './reader.js';
import { wholeNumber } from './whole-number.js';

const MOST = 999_999_999_999;
const whole = wholeNumber(0, MOST);

/** A number that may have decimals or a minus: `12.5`, `12,5`, `-3`. `1.234` has two meanings, and so none. */
export const decimal: Reader<number> = {
  read(value, language) {
    const text = clean(value).replace('\u2212', '-');
    const plain = /^-?(\d{1,12}([.,](\d\d?|\d{4,20}))?|0[.,]\d{1,20})$/.test(text);
    return plain ? +text.replace(',', '.') : whole.read(text, language);
  },
  expected: { code: 'number', detail: ': 26300, 12.5' },
};
