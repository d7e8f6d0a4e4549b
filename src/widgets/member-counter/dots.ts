import { html, nothing } from 'lit';
import type { CountryMembers } from '../../dataset/types.js';
import type { Language } from '../../language/resolve.js';
import { drawCountryDots } from './country-dots.js';

/** More marks than these are one for ten. */
const MOST = 1000;
/** What ten to a mark can't draw is no longer seen as a number either. */
const MOST_MARKS = 2000;

/** An isotype chart: one mark for each organization, by country where that is known. */
export function drawDots(number: number, countries: readonly CountryMembers[], language: Language) {
  const each = number > MOST ? 10 : 1;
  if (!number || number > MOST_MARKS * each) return nothing;
  const marks = (total: number) =>
    html`<span class="marks" aria-hidden="true"
      >${[...Array(Math.ceil(total / each)).keys()].map(() => html`<i part="mark"></i>`)}</span
    >`;
  return html`<div class="dots" part="chart">
    ${countries.some(({ total }) => total) ? drawCountryDots(number, countries, marks, language) : marks(number)}
    <p class="key" aria-hidden="true"><i></i> = ${each}</p>
  </div>`;
}
