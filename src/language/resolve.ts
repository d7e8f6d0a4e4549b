import { ancestors } from '../platform/ancestors.js';
import { languages } from './languages/index.js';
import type { LanguageRecord } from './record.js';

/** What a widget speaks. */
export interface Language extends LanguageRecord {
  /** A BCP 47 tag that `Intl` accepts and has data for, with the region that the page names: `es-419`, `pt-BR`. */
  readonly tag: string;
  /** The language itself, as the page states it. */
  readonly lang: string;
}

/** The record of a language; nothing where the widgets do not speak it. */
export const languageOf = (code: string): LanguageRecord | undefined => languages.find((each) => each.code === code);

/** The canonical form of a language tag (`pt_BR` becomes `pt-BR`), or nothing if it is malformed (`auto`, `""`). */
export function canonical(tag: string): string | undefined {
  try {
    // `fre`, as libraries write French, is a code that WebKit does not know.
    return Intl.getCanonicalLocales(
      tag
        .trim()
        .replace(/_/g, '-')
        .replace(/^fre\b/i, 'fr'),
    )[0];
  } catch {
    // RangeError is how Intl says that the tag is malformed.
    return undefined;
  }
}

/**
 * What may be a tag: the first word of each item of a list (`es-ES,en;q=0.5`), without the quotes around it (`“es”`),
 * the encoding after it (`es_ES.UTF-8`), or the hyphen of a region that is missing (`es-`).
 */
const tags = /(?:^|[\s,;])[^a-z\d,;]*([\w-]*[a-z\d])/gi;

/**
 * The first of the stated tags that names a supported language; else English where some language was stated,
 * Spanish where none was.
 */
export function pickLanguage(stated: Iterable<string>): Language {
  let fallback = 'es';
  for (const given of stated)
    for (const [, word] of given.matchAll(tags)) {
      const tag = canonical(word!);
      const record = tag && languageOf(tag.replace(/-.*/, ''));
      if (record) return { ...record, tag: record.locale ?? tag, lang: tag };
      if (tag) fallback = 'en';
    }
  return { ...languageOf(fallback)!, tag: fallback, lang: fallback };
}

/** The language for what is wrong with the page as a whole; on a server there is no page. */
export const pageLanguage = (): Language =>
  pickLanguage(globalThis.document ? statedLanguages(document.documentElement) : ['en']);

/** The `lang` of a node and of all that is around it, through shadow hosts, then the browser's languages. */
export function* statedLanguages(start: Node): Generator<string> {
  for (const node of ancestors(start)) yield (node as Partial<Element>).getAttribute?.('lang') ?? '';
  yield* globalThis.navigator?.languages ?? [];
}
