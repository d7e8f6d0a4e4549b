import { html, nothing, svg } from 'lit';
import type { CountryMembers } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';
import { restOf, sortCountries } from './by-country.js';

/** Latin America and the Caribbean: a tile for each country, about where it lies. */
const MAP = [
  'MX      CU  DOPR',
  '  GTBZ  JMHT  LC',
  '  SVHN    DMGDVC',
  '    NI        BB',
  '    CRPAVEGYTT  ',
  '      COBRSRGF  ',
  '      ECBR      ',
  '      PEBOPY    ',
  '      CLARUY    ',
].map((row) => row.match(/../g)!);
/** The side of a tile, and what lies between two. */
const TILE = 38;
const PITCH = 42;

/** A list of countries with bars; beside it, where there is room, the same on a map of tiles. */
export function drawCountries(number: number, countries: readonly CountryMembers[], language: Language) {
  const { tag } = language;
  const rows = sortCountries(countries, language);
  const rest = restOf(number, countries);
  const most = Math.max(1, rest, ...rows.map(({ total }) => total));
  const row = (name: string, total: number, shown: string) =>
    html`<li class=${shown ? '' : 'rest'} part="country">
      <span class="name">${name}</span> <b>${shown}</b>
      <svg class="bar" aria-hidden="true"><rect width="${(100 * total) / most}%" height="100%" /></svg>
    </li>`;
  return html`<div class="countries" part="chart">
    <ol role="list">
      ${rows.map(({ name, total }) => row(name, total, formatNumber(tag, total)))}
      ${rest ? row(dataTerms(language).andMore(formatNumber(tag, rest)), rest, '') : nothing}
    </ol>
    ${drawMap(rows, tag)}
  </div>`;
}

function drawMap(rows: readonly CountryMembers[], tag: string) {
  const drawn = new Set<string>();
  const tiles = MAP.flatMap((row, y) =>
    row.map((country, x) => {
      if (!country.trim() || drawn.has(country)) return nothing;
      drawn.add(country);
      const total = rows.find((each) => each.country === country)?.total;
      const [left, top] = [x * PITCH, y * PITCH];
      return svg`<g class=${total ? 'some' : ''}>
        <rect x=${left + 1} y=${top + 1} width=${TILE} height=${TILE} rx="4" />
        <text x=${left + 20} y=${top + (total ? 17 : 25)}>${country}</text>
        ${total ? svg`<text class="total" x=${left + 20} y=${top + 32}>${formatNumber(tag, total)}</text>` : nothing}
      </g>`;
    }),
  );
  return html`<svg class="map" viewBox="0 0 ${8 * PITCH} ${MAP.length * PITCH}" aria-hidden="true">${tiles}</svg>`;
}
