import type { Reader } from './reader.js';

/** A whole number in a range, both ends included. */
export const wholeNumber = (min: number, max: number): Reader<number> => ({
  read: (value) => (/^\d+$/.test(value) && +value >= min && +value <= max ? +value : undefined),
  expected: { code: 'whole-number', detail: `, ${min}–${max}` },
});
