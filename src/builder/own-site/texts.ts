import type { UiLanguage } from '../texts/texts.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** What the downloaded folder says of itself, in one language: plain text, in a file of its own. */
export interface OwnSiteText {
  readonly file: string;
  /** @param builder - The address of the builder: there is the next version. */
  readonly text: (version: string, builder: string) => string;
}

const byLanguage: { readonly [code in UiLanguage]: OwnSiteText } = { es, en, pt, fr };

export const texts: readonly OwnSiteText[] = Object.values(byLanguage);
