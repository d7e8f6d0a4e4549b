import type { Governance } from '../../dataset/types.js';
import { chartsFor, rulesOf, type Chart } from './chart.js';
import { rankBodies } from './rank-bodies.js';

/** More bodies than these stand without lines: nobody could follow those. */
const MOST = 24;

/** How a governance is drawn: all that depends on its data alone. */
export interface Plan {
  /** The bodies in the order in which they are read: the place of each in the data. */
  readonly bodies: readonly { readonly index: number; readonly outside: boolean }[];
  readonly charts: readonly Pick<Chart, 'strokes' | 'bands' | 'left' | 'reach'>[];
  /** The rules that put bodies and lines into their places. */
  readonly rules: string;
}

export function planOf(layout: 'auto' | 'vertical' | 'horizontal', governance: Governance): Plan {
  const { bodies, relations } = rankBodies(governance);
  const charts = chartsFor(layout, { bodies, relations: bodies.length > MOST ? [] : relations });
  return {
    bodies: bodies.map(({ body, outside }) => ({ index: governance.bodies.indexOf(body), outside })),
    charts: charts.map(({ strokes, bands, left, reach }) => ({ strokes, bands, left, reach })),
    rules: rulesOf(charts),
  };
}
