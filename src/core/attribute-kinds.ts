import { parseEdtf, type EdtfDate } from '../dataset/edtf.js';
import type { Terms } from '../language/terms/terms.js';
import { safeUrl } from './links.js';

/** A kind of attribute value: how it is read, and what to tell the editor when it can't be. */
export interface Kind<T> {
  parse(value: string): T | undefined;
  expected(terms: Terms): string;
}

export const wholeNumber = (min: number, max: number): Kind<number> => ({
  parse: (value) => (/^\d+$/.test(value) && +value >= min && +value <= max ? +value : undefined),
  expected: (terms) => `${terms.wholeNumber}, ${min}–${max}`,
});

export const oneOf = <T extends string>(...choices: readonly T[]): Kind<T> => ({
  parse: (value) => choices.find((choice) => choice === value),
  expected: () => choices.join(' | '),
});

export const edtf: Kind<EdtfDate> = {
  parse: parseEdtf,
  expected: ({ date }) => `${date} (EDTF): 2018, 2018-05-31, 199X, 1991/1992`,
};

export const webAddress: Kind<string> = { parse: safeUrl, expected: () => 'https://example.org/' };

/** One plain address: no list, no display name, no headers smuggled in after a `?`. */
export const emailAddress: Kind<string> = {
  parse: (value) => /^[\w.!#$'*+/=^`{|}~-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.exec(value)?.[0],
  expected: () => 'name@example.org',
};

/** A telephone number; read as its digits, with the plus that was given. */
export const phoneNumber: Kind<string> = {
  parse: (value) => /^\+?\d{5,15}$/.exec(value.replace(/[\s().\-\u2010-\u2015]/g, ''))?.[0],
  expected: () => '+57 601 234 5678',
};

/** A flag, as content systems write it: `inline`, `inline=""`, `inline="true"` are true, `inline="false"` is false. */
export const flag = {
  type: Boolean,
  converter: { fromAttribute: (value: string | null) => value !== null && !/^\s*false\s*$/i.test(value) },
};

/** A number that keeps what can't be read as one, so that the editor can be told of it. */
export const numeric = (attribute: string, absent: number) => ({
  attribute,
  converter: {
    fromAttribute: (value: string | null) => (value ? (Number.isFinite(+value) && +value) || value : absent),
  },
});
