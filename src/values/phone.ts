import type { Reader } from './reader.js';

/** A telephone number; read as its digits, with the plus that was given. */
export const phoneNumber: Reader<string> = {
  read: (value) => /^\+?\d{5,15}$/.exec(value.replace(/[\s().\-\u2010-\u2015]/g, ''))?.[0],
  expected: { code: 'phone', detail: '+57 601 234 5678' },
};
