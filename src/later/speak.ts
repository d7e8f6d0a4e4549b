import type { LanguagePack } from '../language/pack.js';
import type { LanguageRecord } from '../language/record.js';
import { learn } from '../language/learn.js';
import { recordOf } from '../language/record-of.js';
import { version } from '../platform/version.js';

/** What the script lays on the element `coffee-network` for the language packs that follow it. */
export interface Spoken {
  readonly languages: LanguageRecord[];
  readonly story: object;
}

/**
 * A language pack of the script form, which stands behind the script in one file: it teaches the widgets of the page its
 * language, be they of this file or of another of the same version.
 */
export function speak(pack: LanguagePack) {
  const network = globalThis.customElements?.get('coffee-network') as
    { readonly version?: string; readonly spoken?: Spoken } | undefined;
  const { version: present, spoken } = network ?? {};
  // A page may have a snippet with this file for each of its widgets.
  if (present !== version || !spoken || spoken.languages.some(({ code }) => code === pack.code)) return;
  learn(recordOf(pack, spoken.story), spoken.languages);
}
