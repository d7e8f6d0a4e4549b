import type { Governance } from '../../dataset/types.js';
import { chartsFor, rulesOf, type Chart } from './chart.js';
import { rankBodies } from './rank-bodies.js';

/** With more bodies or relations than these there are no lines: nobody could follow them. */
const MOST = { bodies: 24, relations: 200 };

/** How a governance is drawn: all that depends on its data alone. */
export interface Plan {
  /** The bodies in the order in which they are read: the place of each in the data. */
  readonly bodies: readonly { readonly index: number; readonly outside: boolean }[];
  readonly charts: readonly Pick<Chart, 'strokes' | 'bands' | 'left' | 'reach'>[];
  /** The rules that put bodies and lines into their places. */
  readonly rules: string;
}

type Layout = 'auto' | 'vertical' | 'horizontal';

/** One for each layout of a governance: another language or theme needs no other. */
const plans = new WeakMap<Governance, { [layout in Layout]?: Plan }>();

export function planOf(layout: Layout, governance: Governance): Plan {
  const known = plans.get(governance) ?? {};
  plans.set(governance, known);
  return (known[layout] ??= plan(layout, governance));
}

function plan(layout: Layout, governance: Governance): Plan {
  const { bodies, relations } = rankBodies(governance);
  const drawn = bodies.length <= MOST.bodies && relations.length <= MOST.relations;
  const charts = chartsFor(layout, { bodies, relations: drawn ? relations : [] });
  return {
    bodies: bodies.map(({ body, outside }) => ({ index: governance.bodies.indexOf(body), outside })),
    charts: charts.map(({ strokes, bands, left, reach }) => ({ strokes, bands, left, reach })),
    rules: rulesOf(charts),
  };
}
