import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from './localized-text.js';
import type { Language } from './resolve.js';

/**
 * The version of a text to show: in the page's locale (`es-419`), its language, else Spanish, English, any.
 * `lang` is there only when the version is in another language than the page's.
 */
export function pickText(
  text: LocalizedText,
  { code, tag }: Pick<Language, 'code' | 'tag'>,
): { value: string; lang?: string } {
  if (typeof text === 'string') return { value: text };
  const given = Object.keys(text);
  const own = [tag.toLowerCase(), code].flatMap((each) => given.find((key) => key.toLowerCase() === each) ?? []);
  const near = given.find((key) => key.split('-')[0]!.toLowerCase() === code);
  const lang = own[0] ?? near ?? ['es', 'en', ...given].find((each) => given.includes(each));
  if (!lang) return { value: '' };
  return { value: String(text[lang]), ...(!own[0] && !near && { lang }) };
}

/** A text of the dataset; one that exists in another language only carries that language. */
export function say(text: LocalizedText, language: Language): string | TemplateResult {
  const { value, lang } = pickText(text, language);
  return lang ? html`<span lang=${lang}>${value}</span>` : value;
}
