import type { EdtfPoint } from '../values/edtf.js';

/** The widgets' own words in one language: all that a visitor reads and that no dataset holds. */
export interface Terms {
  /** What is counted, in the form that the `Intl.PluralRules` category asks for. */
  organizations(category: Intl.LDMLPluralRule, count?: number): string;
  readonly established: string;
  readonly activeSince: string;
  readonly asOf: string;
  readonly source: string;
  /** Between a word and what it names, with the spaces of the language. */
  readonly colon: string;
  /** Between two sentences of facts, and between two facts of one, with the spaces of the language: `. ` and `, ` where they are absent. */
  readonly stop?: string;
  readonly comma?: string;

  readonly objectivesHeading: string;
  readonly areas: string;
  readonly objectives: string;

  readonly governanceHeading: string;

  readonly figures: string;

  /** The heading over news without one. */
  readonly news: string;
  readonly allNews: string;

  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;

  /** «desde 1992», «desde los años 90», «desde el 15 de marzo»: some languages name a day with its article. */
  since(date: string, point: EdtfPoint): string;
  until(date: string, point: EdtfPoint): string;
  about(date: string, point: EdtfPoint): string;
  /** A month or a day of a year, where the browser has no names for the months. */
  date?(point: EdtfPoint): string;
  /** A year alone, where it is more than its digits: «2005年». */
  year?(year: number): string;
  /** The decade from this year on, with its article: «los años 90». */
  decade(start: number): string;
  /** 0 is spring, 3 is winter. */
  season(index: number, year: number): string;

  /** For the site's editor: what words messages may be in the second file of the script form. */
  readonly secondFile: string;
}

/** The widgets' own words for what the built-in content has none of, and the embed pages': the script form has them in its second file. */
export interface DataTerms {
  /** Those of no area, where others have one. */
  readonly otherObjectives: string;
  /** Beside a date that is old. */
  readonly mayHaveChanged: string;
  /**
   * How a body relates to another, whose name follows, where no text says it: in the box of `to` for `elects`, of `from` for
   * the others. No verb and no article, which would have to agree with the names.
   */
  readonly relations: { readonly [type in 'part-of' | 'elects' | 'raises-before' | 'other']: string };
  /** The heading over a timeline without one. */
  readonly timeline: string;
  readonly search: string;
  /** How many events a search has found. */
  found(shown: number, all: number): string;

  /** A link without words of its own. */
  readonly more: string;
  /** What is left out of a list: a number, as the language writes it. */
  andMore(rest: string): string;
  readonly noNews: string;
  readonly untitled: string;
  /** The control beside an address that can't be followed, and what it says once it has copied it. */
  readonly copy: string;
  readonly copied: string;
}
