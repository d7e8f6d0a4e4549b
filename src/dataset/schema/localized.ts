import type { LocalizedText } from '../../language/localized-text.js';
import { canonical } from '../../language/resolve.js';
import { isCode, terms } from '../../language/terms/index.js';
import type { Expected } from '../../values/reader.js';
import { isMap, type Kind } from './kinds.js';

export interface LocalizedKind extends Kind<LocalizedText> {
  /** What stands in each language. */
  readonly version: Kind<string>;
}

const LANGUAGE: Expected = { code: 'language', detail: Object.keys(terms).join(' | ') };

/** One value for all languages, or a map of well-formed BCP 47 tags to values. */
export const localized = (version: Kind<string>): LocalizedKind => ({
  version,
  read(given, path, look) {
    const tags = isMap(given) ? Object.keys(given) : [];
    if (!isMap(given) || !tags.length) return version.read(given, path, look);
    const copy: { [tag: string]: string } = {};
    for (const tag of tags) {
      const at = `${path}.${tag.slice(0, 60)}`;
      const value = given[tag];
      const read = isCode(tag) || canonical(tag) ? version.read(value, at, look) : look.tell(at, value, LANGUAGE);
      if (read !== undefined) copy[tag] = read;
    }
    return copy;
  },
});
