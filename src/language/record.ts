import type { Terms } from './terms.js';

/** A language that the widgets speak. All that lists or names languages is made from these records. */
export interface LanguageRecord {
  /** The shortest ISO 639 code, as `Intl.getCanonicalLocales` gives it: `de`. */
  readonly code: string;
  /** What its speakers call it: `Deutsch`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The languages to look for, in this order, where a text of the dataset has no version in this one. */
  readonly fallbacks: readonly string[];
  readonly terms: Terms;
}
