import { flag, headed, numeric, type Attributes } from '../../element/attributes.js';
import { MOST } from '../../feed/most.js';
import { readWebAddress } from '../../values/address.js';
import { wholeNumber } from '../../values/whole-number.js';

export const attributes = {
  ...headed,
  src: { read: (value: string) => readWebAddress(value), expected: { code: 'readable-feed' } },
  limit: { ...numeric('limit', 5), ...wholeNumber(1, MOST), look: true },
  images: flag,
} satisfies Attributes;
