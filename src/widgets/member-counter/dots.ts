import { html, nothing } from 'lit';
import type { CountryMembers } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';
import { restOf, sortCountries } from './by-country.js';

/** More marks than these are one for ten. */
const MOST = 1000;
/** What ten to a mark can't draw is no longer seen as a number either. */
const MOST_MARKS = 2000;

/** An isotype chart: one mark for each organization, by country where that is known. */
export function drawDots(number: number, countries: readonly CountryMembers[], language: Language) {
  const { tag } = language;
  const each = number > MOST ? 10 : 1;
  if (!number || number > MOST_MARKS * each) return nothing;
  const marks = (total: number) =>
    html`<span class="marks" aria-hidden="true"
      >${[...Array(Math.ceil(total / each)).keys()].map(() => html`<i part="mark"></i>`)}</span
    >`;
  const rows = sortCountries(countries, language);
  const rest = rows.length ? restOf(number, countries) : 0;
  const row = (name: string, total: number) =>
    html`<li part="country">
      <span class="name">${name}</span> <b>${formatNumber(tag, total)}</b>${marks(total)}
    </li>`;
  return html`<div class="dots" part="chart">
    ${
      rows.length
        ? html`<ul role="list">
            ${rows.map(({ name, total }) => row(name, total))}
            ${rest ? html`<li part="country"><span class="name">${dataTerms(language).andMore(formatNumber(tag, rest))}</span>${marks(rest)}</li>` : nothing}
          </ul>`
        : marks(number)
    }
    <p class="key" aria-hidden="true"><i></i> = ${each}</p>
  </div>`;
}
