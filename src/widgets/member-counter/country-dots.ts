import { html, nothing } from 'lit';
import type { CountryMembers } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';
import { restOf, sortCountries } from './by-country.js';

/**
 * The marks of each country, and of those that are of none.
 * @param marks - Draws the marks for so many organizations.
 */
export function drawCountryDots(
  number: number,
  countries: readonly CountryMembers[],
  marks: (total: number) => unknown,
  language: Language,
) {
  const written = (total: number) => formatNumber(language.tag, total);
  const rest = restOf(number, countries);
  return html`<ul role="list">
    ${sortCountries(countries, language).map(
      ({ name, total }) =>
        html`<li part="country">
          <span class="name">${name}</span> <b>${written(total)}</b>${marks(total)}
        </li>`,
    )}
    ${rest ? html`<li part="country"><span class="name">${dataTerms(language).andMore(written(rest))}</span>${marks(rest)}</li>` : nothing}
  </ul>`;
}
