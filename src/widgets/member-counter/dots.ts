import { html, nothing } from 'lit';
import type { CountryMembers } from '../../dataset/types.js';
import type { Language } from '../../language/resolve.js';
import { drawCountryDots } from './country-dots.js';

/** More marks than these are one for ten. */
const MOST_SINGLE = 1000;
/** What two thousand marks can't draw is no longer seen as a number either. */
export const MOST = 20_000;

/**
 * An isotype chart: one mark for each organization, by country where that is known.
 * @param all - The number, or the sum of the countries where that is more.
 */
export function drawDots(all: number, number: number, countries: readonly CountryMembers[], language: Language) {
  const each = all > MOST_SINGLE ? 10 : 1;
  if (!all) return nothing;
  const marks = (total: number) =>
    html`<span class="marks" aria-hidden="true"
      >${[...Array(Math.ceil(total / each)).keys()].map(() => html`<i part="mark"></i>`)}</span
    >`;
  return html`<div class="dots" part="chart">
    ${countries.some(({ total }) => total) ? drawCountryDots(number, countries, marks, language) : marks(number)}
    <p class="key" aria-hidden="true"><i></i> = ${each}</p>
  </div>`;
}
