import type { GovernanceRelation } from '../../dataset/types.js';
import type { Graph, RankedBody } from './rank-bodies.js';

/** The drawing's units: a box, and from one box to the next, in both directions. */
export const BOX = { width: 8, height: 4 };
export const PITCH = { width: 10, height: 6 };
const GAP = PITCH.width - BOX.width;

export interface Cell extends RankedBody {
  readonly column: number;
  readonly row: number;
}

export type Point = readonly [x: number, y: number];

/** A relation drawn as horizontal and vertical lines, from box to box. */
export interface Connector {
  readonly relation: GovernanceRelation;
  readonly points: readonly Point[];
}

export interface Drawing {
  readonly columns: number;
  /** In units: the boxes, and the lines that run beyond them by one gap, to the right or below. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  readonly connectors: readonly Connector[];
}

/**
 * Draws ranks as columns from left to right. Lines run only between columns and under rows, never through a box;
 * each has a lane of its own there.
 */
export function drawColumns({ bodies, relations }: Graph): Drawing {
  const ranks: RankedBody[][] = [];
  for (const body of bodies) (ranks[body.rank] ??= []).push(body);
  const columns = ranks.filter(Boolean);
  const cells = placeCells(columns, relations);
  const routes = relations
    .filter(({ from, to }) => from !== to)
    .map((relation) => {
      const [from, to] = [relation.from, relation.to].map((id) => cells.find(({ body }) => body.id === id)!);
      return { relation, ends: [portOf(from!, to!), portOf(to!, from!)] };
    });
  // Lines that end in the same gap beside the same row are spread over its height: none lies on another.
  const ordered = [...routes].sort((a, b) => rowsOf(a) - rowsOf(b));
  const connectors = routes.map(({ relation, ends }, index): Connector => {
    const lane = ((index + 1) / (routes.length + 1)) * GAP;
    // Each end touches its box, and turns into its lane in the gap beside it.
    const [[start, near, under], [end, far]] = ends.map((port) => {
      const { cell, right } = port;
      const shared = ordered.filter(({ ends }) =>
        ends.some((other) => other.cell.row === cell.row && gapOf(other) === gapOf(port)),
      );
      const x = cell.column * PITCH.width + (right ? BOX.width : 0);
      const top = cell.row * PITCH.height;
      const y = top + (BOX.height * (shared.findIndex((route) => route.ends === ends) + 1)) / (shared.length + 1);
      return [[x, y], [x - (right ? 0 : GAP) + lane, y], top + BOX.height + lane] as const;
    }) as unknown as readonly [End, End];
    // From one gap to another a line passes under the row that it comes from.
    const detour: Point[] =
      near[0] === far[0]
        ? []
        : [
            [near[0], under],
            [far[0], under],
          ];
    return { relation, points: [start, near, ...detour, far, end] };
  });
  const reach = (boxes: number, axis: 0 | 1) =>
    connectors.some(({ points }) => points.some((point) => point[axis] > boxes)) ? boxes + GAP : boxes;
  return {
    columns: columns.length,
    width: reach(columns.length * PITCH.width - GAP, 0),
    height: reach(tallestOf(columns) * PITCH.height - GAP, 1),
    cells,
    connectors,
  };
}

type End = readonly [port: Point, turn: Point, under: number];

/** The gap between columns that an end is in. */
const gapOf = ({ cell, right }: ReturnType<typeof portOf>) => cell.column - (right ? 0 : 1);

const rowsOf = ({ ends }: { readonly ends: readonly ReturnType<typeof portOf>[] }) =>
  ends.reduce((sum, { cell }) => sum + cell.row, 0);

/** Where a line leaves a cell for another: at the side that faces it. */
const portOf = (cell: Cell, { column }: Cell) => ({ cell, right: column >= cell.column });

const tallestOf = (columns: readonly RankedBody[][]) => Math.max(...columns.map(({ length }) => length));

/** Bodies stand beside those they relate to, among what is already placed. */
function placeCells(columns: readonly RankedBody[][], relations: readonly GovernanceRelation[]): Cell[] {
  const cells: Cell[] = [];
  const tallest = tallestOf(columns);
  columns.forEach((bodies, column) => {
    const wish = ({ body: { id } }: RankedBody) => {
      const rows = relations.flatMap(({ from, to }) => {
        const other = from === id ? to : to === id && from;
        return cells.filter(({ body }) => body.id === other).map(({ row }) => row);
      });
      return rows.length ? rows.reduce((sum, row) => sum + row) / rows.length : tallest;
    };
    const top = (tallest - bodies.length) >> 1;
    const sorted = bodies.sort((a, b) => wish(a) - wish(b));
    cells.push(...sorted.map((body, place) => ({ ...body, column, row: top + place })));
  });
  return cells;
}
