import { ancestors } from '../platform/ancestors.js';
import { isCode, terms, type Code } from './terms/index.js';
import type { Terms } from './terms/terms.js';

/** What a widget speaks. */
export interface Language {
  /** The language of its texts. */
  readonly code: Code;
  /** A BCP 47 tag that `Intl` accepts, with the region that the page names: `es-419`, `pt-BR`. */
  readonly tag: string;
  /** The widgets' own words. */
  readonly terms: Terms;
}

/** The canonical form of a language tag (`pt_BR` becomes `pt-BR`), or nothing if it is malformed (`auto`, `""`). */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    // RangeError is how Intl says that the tag is malformed.
    return undefined;
  }
}

/**
 * The first of the stated tags that names a supported language; else English where some language was stated,
 * Spanish where none was.
 */
export function pickLanguage(stated: Iterable<string>): Language {
  let tag: string | undefined;
  let code: Code = 'es';
  for (const given of stated) {
    tag = canonical(given);
    if (!tag) continue;
    const base = tag.replace(/-.*/, '');
    if (isCode(base)) return { code: base, tag, terms: terms[base] };
    code = 'en';
  }
  return { code, tag: code, terms: terms[code] };
}

/** The words for what is wrong with the page as a whole; on a server there is no page. */
export const pageTerms = (): Terms =>
  pickLanguage(globalThis.document ? statedLanguages(document.documentElement) : ['en']).terms;

/** The `lang` of a node and of all that is around it, through shadow hosts, then the browser's languages. */
export function statedLanguages(start: Node): string[] {
  const around = [...ancestors(start)].map((node) => (node as Partial<Element>).getAttribute?.('lang') ?? '');
  return [...around, ...(globalThis.navigator?.languages ?? [])];
}
