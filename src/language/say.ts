import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from './localized-text.js';
import type { Language } from './resolve.js';

/**
 * The version of a text to show: in the page's locale (`es-419`), its language, that of its pack where the text is the
 * built-in one, in one that this falls back to, else any.
 * `lang` is there only when the version is in another language than the page's.
 */
export function pickText(
  text: LocalizedText,
  { code, lang: tag, fallbacks, story }: Pick<Language, 'code' | 'lang' | 'fallbacks' | 'story'>,
): { value: string; lang?: string } {
  if (typeof text === 'string') return { value: text };
  const given = Object.keys(text);
  const exact = (tag: string) => given.find((key) => key.toLowerCase() === tag.toLowerCase());
  const near = (code: string) => exact(code) ?? given.find((key) => key.toLowerCase().split('-')[0] === code);
  const own = exact(tag) ?? near(code);
  const told = !own && story?.get(text['es']);
  if (told) return { value: told };
  const lang = own ?? fallbacks.map(near).find((each) => each) ?? given[0];
  if (!lang) return { value: '' };
  return { value: String(text[lang]), ...(!own && { lang }) };
}

/** A text of the dataset; one that exists in another language only carries that language. */
export function say(text: LocalizedText, language: Language): string | TemplateResult {
  const { value, lang } = pickText(text, language);
  return lang ? html`<span lang=${lang}>${value}</span>` : value;
}
