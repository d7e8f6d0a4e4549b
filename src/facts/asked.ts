import type { Citation, Dataset, Edtf, Link, LocalizedText } from '../dataset/types.js';
import type { Language } from '../language/resolve.js';
import { dataTerms } from '../language/data-terms.js';
import { sayDate } from '../language/say-date.js';
import { pickText } from '../language/say.js';
import { readLinkAddress, readWebAddress } from '../values/address.js';
import { edtfDatetime, parseEdtf, type EdtfDate } from '../values/edtf.js';
import { named, said, words, type Line, type Maybe, type Words } from './tree.js';

/** What the facts of a widget are made from. */
export interface Asked {
  readonly language: Language;
  readonly dataset: Dataset;
  /** The attributes of the widget, by their real names; a flag is there with any value. */
  readonly attributes: { readonly [name: string]: string };
  /** The level of the widget's heading. */
  readonly level: number;
  /** Whether what is long is told in short, for people to paste. */
  readonly short: boolean;
}

/** A source by its name, a link where it has an address that a link may lead to. */
export function sourceFact(source: Maybe<Citation>, language: Language): Maybe<Line> {
  if (!source) return undefined;
  const href = source.url && readWebAddress(pickText(source.url, language).value);
  return named(language.terms.source, language, said(source.text, language, href ? { href } : {}));
}

/** A date as people say it, and as machines read it. */
export function dateWords(date: EdtfDate, language: Language): Words {
  const datetime = edtfDatetime(date);
  return words(sayDate(date, language), datetime ? { datetime } : {});
}

/** A date with the word for what it is the date of; nothing where it can't be read. */
export function dateFact(name: string, given: Maybe<Edtf | EdtfDate>, language: Language, note?: string): Maybe<Line> {
  const date = typeof given === 'string' ? parseEdtf(given) : given;
  return date && [...named(name, language, dateWords(date, language)), ...(note ? [words(` (${note})`)] : [])];
}

/** A link to more about something; one without words of its own says which more it is. */
export function moreFact(link: Maybe<Link>, about: LocalizedText, language: Language): Maybe<Line> {
  const href = link && readLinkAddress(pickText(link.url, language).value);
  if (!href) return undefined;
  if (link.text) return [said(link.text, language, { href })];
  return [words(dataTerms(language).more + language.terms.colon + pickText(about, language).value, { href })];
}
