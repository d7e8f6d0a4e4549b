import { html, nothing } from 'lit';
import type { Link, LocalizedText } from '../dataset/types.js';
import { dataTerms } from '../language/data-terms.js';
import type { Language } from '../language/resolve.js';
import { pickText, say } from '../language/say.js';
import { readLinkAddress } from '../values/address.js';

/** A link to more about something; one without words of its own says which more it is to those who hear links alone. */
export function moreLink(link: Link | undefined, about: LocalizedText, language: Language) {
  const href = link && readLinkAddress(pickText(link.url, language).value);
  if (!href) return nothing;
  const { more } = dataTerms(language);
  const words = link.text
    ? say(link.text, language)
    : html`${more}<span class="unseen">${language.terms.colon}${say(about, language)}</span>`;
  return html`<p class="more"><a part="link" href=${href}>${words}</a></p>`;
}
