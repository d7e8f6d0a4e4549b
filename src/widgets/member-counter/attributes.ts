import { choice, flag, themed, type Attributes } from '../../element/attributes.js';
import { edtf } from '../../values/edtf.js';
import { wholeNumber } from '../../values/whole-number.js';

export const attributes = {
  ...themed,
  value: wholeNumber(0, 999_999_999),
  asOf: { attribute: 'as-of', ...edtf },
  since: edtf,
  layout: choice('figure', 'dots', 'countries'),
  still: { ...flag, look: true },
  inline: { ...flag, reflect: true },
} satisfies Attributes;
