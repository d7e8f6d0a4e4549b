import { arrange, stack, type Arrangement } from './arrange.js';
import type { Graph } from './rank-bodies.js';
import { BOX, drawTrunks, PITCH, type Stroke } from './trunks.js';

/** One way to draw the bodies and their relations, as a grid. */
export interface Chart {
  /** The width of the container, in em, from which it is shown. */
  readonly from: number;
  readonly strokes: readonly Stroke[];
  /** How many rows its grid has: the boxes', and the gaps between and around. */
  readonly bands: number;
  /** In units: the room for lines before the first box, and how wide the lines spread. */
  readonly left: number;
  readonly reach: number;
  /** The rules that put each body into its place. */
  readonly rules: string;
}

const GAP = PITCH - BOX;

/** The charts for a layout, one for each range of widths that needs its own. */
export function chartsFor(layout: 'auto' | 'vertical' | 'horizontal', graph: Graph): readonly Chart[] {
  const columns = arrange(graph, graph.bodies.length, true);
  if (layout === 'horizontal') return [chartOf(graph, columns, 0, `min-width:${columns.rows * 13}em`)];
  // One box under the other: in a chain if they are one, else with their lines beside them.
  const chain = chartOf(graph, arrange(graph, 1));
  const charts = [chain.reach > BOX ? chartOf(graph, stack(graph)) : chain];
  if (layout === 'auto')
    for (const most of [3, 4, 6]) {
      const rows = arrange(graph, most);
      // Ranks are columns where they are few enough to stand side by side, and all short.
      const across = columns.rows <= most && columns.widest * 2 <= rows.rows;
      const chart = chartOf(graph, across ? columns : rows, most * 13);
      if (chart.rules !== charts[charts.length - 1]!.rules) charts.push(chart);
    }
  return charts;
}

/** The rules for the charts. Each hides the lines of the one before. */
export function rulesOf(charts: readonly Chart[]): string {
  const lines = (place: number, display: string) => `.lines:nth-child(${place}){display:${display}}`;
  let all = '';
  charts.forEach(({ from, rules }, index) => {
    all += `@container (min-width:${from}em){${rules}${lines(index + 1, 'none')}${lines(index + 2, 'contents')}}`;
  });
  for (let band = Math.max(...charts.map(({ bands }) => bands)); band; band--)
    all += `.lines>:nth-child(${band}){grid-row:${band}/${band + 1}}`;
  return all;
}

function chartOf({ bodies, relations }: Graph, arrangement: Arrangement, from = 0, more = ''): Chart {
  const { cells, rows, turned, widest } = arrangement;
  const { strokes, lanes, turns } = drawTrunks(arrangement, relations);
  const stacked = turned && rows < 2;
  const [across, down] = turned ? [rows, widest] : [widest, rows];
  const [right, bottom] = [across * PITCH - GAP, down * PITCH - GAP];
  /** The room that lines need on both sides of the boxes. */
  const room = (axis: 1 | 2, edge: number) =>
    strokes.some((stroke) => [stroke[axis], stroke[axis + 2] as number].some((at) => at < 0 || at > edge)) ? GAP : 0;
  const left = room(1, right);
  const around = room(2, bottom);
  const width = left + right + left;
  const reach = stacked ? left : width;
  const gap = turned ? 1 : 1.4 + lanes * 0.5;
  const tracks = stacked && left ? `repeat(2,min(${0.4 + lanes / 4}em,12cqi)) repeat(${BOX},minmax(0,1fr))` : `repeat(${width},minmax(0,1fr))`; // prettier-ignore
  let rules = `.chart{grid-template:${around}em auto ${`${gap}em auto `.repeat(Math.max(0, down - 1))}${around}em/${tracks};max-width:${30 * (turned ? 9 : widest)}em${more && `;${more}`}}.body{min-height:${turns * 0.75 + 1}em}.lines>svg{grid-column:1/${reach + 1}}`;
  bodies.forEach(({ body }, index) => {
    const { row, at } = cells.find((cell) => cell.body === body)!;
    const [x, y] = turned ? [row, at] : [at, row];
    rules += `.body:nth-child(${index + 1}){grid-area:${2 * y + 2}/${x * PITCH + left + 1}/auto/span ${BOX}}`;
  });
  return { from, strokes, bands: 2 * down + 1, left, reach, rules };
}
