import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../dataset/types.js';
import type { Language } from '../language/resolve.js';
import { pickText, say } from '../language/say.js';
import { readWebAddress } from '../values/address.js';

/** A source by its name, a link where it has an address that a link may lead to. */
export function sourceLink({ text, url }: Citation, language: Language): TemplateResult {
  const href = url && readWebAddress(pickText(url, language).value);
  const name = say(text, language);
  return href ? html`<a part="source" href=${href}>${name}</a>` : html`<span part="source">${name}</span>`;
}

/** The same with the word before it. */
export const namedSource = (source: Citation, language: Language) =>
  html`${language.terms.source}${language.terms.colon}${sourceLink(source, language)}`;

/** The line that names the source of what is above it. */
export const sourceLine = (source: Citation | null | undefined, language: Language) =>
  source ? html`<p class="meta">${namedSource(source, language)}</p>` : nothing;

/** Those facts that there are, in a line: with dots between them, which screen readers would name. */
export const inLine = (...facts: readonly unknown[]) =>
  facts.filter((fact) => fact).map((fact, index) => (index ? html` <span aria-hidden="true">·</span> ${fact}` : fact));

/** What all items share: it is then said once, under all of them. */
export function shared<T, N extends keyof T>(items: readonly T[], name: N): T[N] | undefined {
  const values = new Set(items.map((item) => JSON.stringify(item[name])));
  return values.size === 1 ? items[0]![name] : undefined;
}

export const sharedSource = (items: readonly { readonly source?: Citation }[]) => shared(items, 'source');
