import type { LocalizedText } from '../../language/localized-text.js';
import { languages } from '../../language/languages/index.js';
import { canonical } from '../../language/resolve.js';
import type { Expected } from '../../values/reader.js';
import { isBlank, isMap, type Kind } from './kinds.js';

export interface LocalizedKind extends Kind<LocalizedText> {
  /** What stands in each language. */
  readonly version: Kind<string>;
}

const expected = (): Expected => ({ code: 'language', detail: languages.map(({ code }) => code).join(' | ') });

/** One value for all languages, or a map of well-formed BCP 47 tags to values: `spa` and `es_CO` are read as `es`, `es-CO`. */
export const localized = (version: Kind<string>): LocalizedKind => ({
  version,
  read(given, path, look) {
    const tags = isMap(given) ? Object.keys(given) : [];
    if (!isMap(given) || !tags.length) return version.read(given, path, look);
    const copy: { [tag: string]: string } = {};
    let some = false;
    for (const tag of tags) {
      const value = given[tag];
      if (isBlank(value)) continue;
      some = true;
      const at = `${path}.${tag.slice(0, 60)}`;
      // Most tags are our own codes: `Intl` is slow. By their form names are tags too (`Spanish`), which no page has.
      const name = languages.some(({ code }) => code === tag)
        ? tag
        : /^\s*[a-z]{4}/i.test(tag)
          ? undefined
          : canonical(tag);
      const read = name ? version.read(value, at, look) : look.tell(at, value, expected());
      // Of two names for one language the canonical one counts.
      if (read !== undefined && name && (name === tag || copy[name] === undefined)) copy[name] = read;
    }
    return some ? copy : look.tell(path, given, { code: 'required' });
  },
});
