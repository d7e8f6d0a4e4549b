import { html, nothing } from 'lit';
import type { NewsItem } from '../../feed/item.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatDate } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';

/**
 * A list of news.
 * @param heading - Draws the heading of a piece of news.
 */
export function drawNews(
  items: readonly NewsItem[],
  images: boolean,
  language: Language,
  heading: (title: unknown) => unknown,
) {
  return html`<ul part="list" role="list">
    ${items.map(({ title, text, href, date, day, picture }) => {
      const name = title || text.replace(/^(.{50}\S*).+/s, '$1…') || dataTerms(language).untitled;
      return html`<li part="item">
        ${
          images && picture
            ? html`<img part="picture" src=${picture.src} alt=${picture.alt} loading="lazy" decoding="async" />`
            : nothing
        }
        ${heading(href ? html`<a href=${href}>${name}</a>` : name)}
        ${
          date
            ? html`<time part="date" datetime=${date.toISOString()}>
                ${formatDate(language.tag, day!, { dateStyle: 'long' })}
              </time>`
            : nothing
        }
        ${title && text ? html`<p part="text">${text}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}
