import { arrange, stack, type Arrangement } from './arrange.js';
import type { Graph } from './rank-bodies.js';
import { BOX, drawTrunks, PITCH, type Stroke } from './trunks.js';

/** One way to draw the bodies and their relations, as a grid. */
export interface Chart {
  readonly strokes: readonly Stroke[];
  /** The heights of the rows, each between two gaps. */
  readonly rows: readonly string[];
  /** In units: the room for lines before the first box, and how wide the lines spread. */
  readonly left: number;
  readonly reach: number;
  /** The rules that put each body into its place. */
  readonly rules: string;
}

const GAP = PITCH - BOX;

const columns = (graph: Graph) => arrange(graph, graph.bodies.length, true);

/** Ranks as columns where they are few enough to stand side by side, and all short; else as rows. */
function wide(graph: Graph, most: number): Arrangement {
  const [turned, rows] = [columns(graph), arrange(graph, most)];
  return turned.rows <= most && turned.widest * 2 <= rows.rows ? turned : rows;
}

/** From so many em on, so many boxes stand side by side. */
const WIDTHS = [
  [34, 3],
  [56, 4],
  [72, 6],
] as const;

/** The charts for a layout, each with the width of the container, in em, from which it is shown. */
export function chartsFor(
  layout: 'auto' | 'vertical' | 'horizontal',
  graph: Graph,
): (readonly [from: number, Chart])[] {
  if (layout === 'horizontal') {
    const arrangement = columns(graph);
    const chart = chartOf(graph, arrangement);
    return [[0, { ...chart, rules: `${chart.rules}.chart{min-width:${arrangement.rows * 13}em}` }]];
  }
  const charts: (readonly [number, Chart])[] = [[0, narrowChart(graph)]];
  if (layout === 'auto')
    for (const [from, most] of WIDTHS) {
      const chart = chartOf(graph, wide(graph, most));
      if (chart.rules !== charts[charts.length - 1]![1].rules) charts.push([from, chart]);
    }
  return charts;
}

/** The rules for the charts, one for each width. Each chart hides the lines of the one before. */
export const rulesOf = (charts: ReturnType<typeof chartsFor>) =>
  charts
    .map(([from, { rules }], index) => {
      const lines = (place: number, display: string) => `.lines:nth-child(${place}){display:${display}}`;
      const shown = `${rules}${lines(index + 1, 'none')}${lines(index + 2, 'contents')}`;
      return from ? `@container (min-width:${from}em){${shown}}` : shown;
    })
    .join('') +
  Array.from(
    { length: Math.max(...charts.map(([, { rows }]) => rows.length)) },
    (_, band) => `.lines>:nth-child(${band + 1}){grid-row:${band + 1}/${band + 2}}`,
  ).join('');

/** One box under the other: in a chain if they are one, else with their lines beside them. */
function narrowChart(graph: Graph): Chart {
  const chain = chartOf(graph, arrange(graph, 1));
  return chain.reach === BOX ? chain : chartOf(graph, stack(graph), true);
}

function chartOf({ bodies, relations }: Graph, arrangement: Arrangement, stacked = false): Chart {
  const { cells, turned, widest } = arrangement;
  const { strokes, lanes, turns } = drawTrunks(arrangement, relations);
  const place = ({ row, at }: (typeof cells)[number]) => (turned ? [row, at] : [at, row]) as [number, number];
  const reaches = (axis: 'x' | 'y', edge: number) =>
    strokes.some((stroke) => [stroke[`${axis}1`], stroke[`${axis}2`]].some((at) => (edge ? at > edge : at < 0)))
      ? GAP
      : 0;
  const endOf = (axis: 0 | 1) => Math.max(-1, ...cells.map((cell) => place(cell)[axis])) * PITCH + BOX;
  const left = reaches('x', 0);
  const width = left + endOf(0) + reaches('x', endOf(0));
  const count = (endOf(1) + GAP) / PITCH;
  const rows = Array.from({ length: 2 * count + 1 }, (_, band) => {
    if (band % 2) return 'auto';
    if (!band || band === 2 * count) return reaches('y', band && endOf(1)) ? '1.5em' : '0';
    const between = lanes.get(band / 2 - 0.5);
    return turned ? `${stacked ? 0.75 : 1.25}em` : `${between ? 1.2 + between * 0.8 : 1}em`;
  });
  const reach = stacked ? GAP : width;
  const tracks = stacked
    ? `repeat(${GAP},min(${0.4 + lanes.get(-0.5)! * 0.25}em,12cqi)) repeat(${BOX},minmax(0,1fr))`
    : `repeat(${width},minmax(0,1fr))`;
  const rules = bodies.reduce(
    (rules, { body }, index) => {
      const [x, y] = place(cells.find((cell) => cell.body === body)!);
      return `${rules}.body:nth-child(${index + 1}){grid-area:${2 * y + 2}/${x * PITCH + left + 1}/auto/span ${BOX}}`;
    },
    `.chart{grid-template:${rows.join(' ')}/${tracks};max-width:${stacked ? 60 : 30 * (turned ? 9 : widest)}em}.body{min-height:${turns * 0.75 + 1}em}.lines>svg{grid-column:1/${reach + 1}}`,
  );
  return { strokes, rows, left, reach, rules };
}
