/**
 * What a value should have been, by a name that stays the same in every language: programs compare it, people read it in
 * the words that each language has for it.
 */
export type Expectation =
  | 'whole-number'
  | 'number'
  | 'choice'
  | 'date'
  | 'address'
  | 'email'
  | 'phone'
  | 'international-phone'
  | 'text'
  | 'text-or-empty'
  | 'country'
  | 'language'
  | 'id'
  | 'object'
  | 'list'
  | 'schema-version'
  | 'required'
  | 'unknown-name'
  | 'at-most'
  | 'unique-id'
  | 'known-id'
  | 'no-cycle'
  | 'plain-data'
  | 'readable-file'
  | 'readable-json'
  | 'readable-feed'
  | 'second-file'
  | 'renderable'
  | 'untouched';

/** What was expected: its code, and what needs no translation, a range or an example. */
export interface Expected {
  readonly code: Expectation;
  /** Stands right after the words for the code, with its own punctuation. */
  readonly detail?: string;
}

/** A kind of value: how it is read, and what is expected where it can't be. */
export interface Reader<T> {
  /**
   * Reads what has one meaning, whatever its form; guesses nothing.
   * @param language - The BCP 47 tag of the page, where a form means something in one language and not in another.
   * @returns `undefined` where the value is not of this kind, or could mean two things.
   */
  read(value: string, language?: string): T | undefined;
  readonly expected: Expected;
}
