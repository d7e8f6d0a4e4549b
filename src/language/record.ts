import type { Messages } from './messages.js';
import type { DataTerms, Terms } from './terms.js';

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
  /** What `Intl` is to speak where the browser has no data for this language: `es-PE` for Quechua. */
  readonly locale?: string | undefined;
  /** Those of a language pack; of the languages in the script they are in its second file. */
  readonly dataTerms?: DataTerms;
  readonly messages?: Messages;
  /** What a language pack says of the built-in story, by what that says in Spanish: a text that was changed is no longer translated by it. */
  readonly story?: ReadonlyMap<string | undefined, string>;
}
