import type { Expectation } from '../values/reader.js';
import type { PhraseName } from './phrases.js';

/**
 * A phrase: a text with placeholders, `seit {date}`; or one for each form that the language has of it, by the form's name, of
 * which `other` is for all the rest.
 */
export type Phrase = string | { readonly [form: string]: string };

/** What an editor is told, by what was expected; and the sentences that say so. */
export type MessageName = 'problem' | 'missing' | 'unclosed' | 'otherVersion' | 'secondFile' | Expectation;

/**
 * A language as data, which may come from a file: no code of its translators runs on a page. What it leaves out is said in the
 * first language that it falls back to.
 */
export interface LanguagePack {
  /** The shortest ISO 639 code, as `Intl.getCanonicalLocales` gives it: `de`. */
  readonly code: string;
  /** What its speakers call it: `Deutsch`. */
  readonly name: string;
  /** Left to right where it is absent. */
  readonly direction?: 'ltr' | 'rtl';
  /** The languages to look for, in this order, where a text has no version in this one; Spanish where it is absent. */
  readonly fallbacks?: readonly string[];
  /** How numbers and dates are written where the browser knows nothing of this language: a tag that it knows, `es-PE`. */
  readonly locale?: string;
  /** The names of the months, instead of the browser's. */
  readonly months?: readonly string[];
  /** The widgets' own words. */
  readonly words?: { readonly [name in PhraseName]?: Phrase };
  /** What the editor of a site is told. */
  readonly messages?: { readonly [name in MessageName]?: string };
  /** The built-in story, by the path of each text, with the `id` of an item in its place: `objectives.fairs.text`. */
  readonly story?: { readonly [path: string]: string };
}
