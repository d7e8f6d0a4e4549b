import type { Relation } from '../../dataset/types.js';
import type { Graph, RankedBody } from './graph.js';

/** The drawing's units: a box, and from one box to the next, in both directions. */
export const BOX = { width: 8, height: 4 };
export const PITCH = { width: 10, height: 6 };

export interface Cell extends RankedBody {
  readonly column: number;
  readonly row: number;
}

export type Point = readonly [x: number, y: number];

/** A relation drawn as horizontal and vertical lines, from box to box. */
export interface Connector {
  readonly relation: Relation;
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
  const cells = placeCells(bodies, relations);
  const at = new Map(cells.map((cell) => [cell.body.id, cell]));
  const routes = relations
    .filter(({ from, to }) => from !== to)
    .map((relation) => {
      const from = at.get(relation.from)!;
      const to = at.get(relation.to)!;
      const ahead = to.column - from.column;
      return {
        relation,
        start: { cell: from, right: ahead >= 0, beside: to.row },
        end: { cell: to, right: ahead <= 0, beside: from.row },
      };
    });
  type Port = (typeof routes)[number]['start'];
  // Lines that share a side of a box are spread over it.
  const ports = routes.flatMap(({ start, end }) => [start, end]).sort((a, b) => a.beside - b.beside);
  const portAt = (port: Port): Point => {
    const { cell, right } = port;
    const shared = ports.filter((other) => other.cell === cell && other.right === right);
    const place = (shared.indexOf(port) + 1) / (shared.length + 1);
    return [cell.column * PITCH.width + (right ? BOX.width : 0), cell.row * PITCH.height + BOX.height * place];
  };
  const connectors = routes.map(({ relation, start, end }, index): Connector => {
    const lane = (index + 1) / (routes.length + 1);
    const gapOf = ({ cell, right }: Port) =>
      (cell.column - (right ? 0 : 1)) * PITCH.width + BOX.width + (PITCH.width - BOX.width) * lane;
    const [from, to, near, far] = [portAt(start), portAt(end), gapOf(start), gapOf(end)];
    // From one gap to another a line passes under the row that it comes from.
    const under = start.cell.row * PITCH.height + BOX.height + (PITCH.height - BOX.height) * lane;
    const detour: Point[] =
      near === far
        ? []
        : [
            [near, under],
            [far, under],
          ];
    return { relation, points: [from, [near, from[1]], ...detour, [far, to[1]], to] };
  });
  const reach = (size: 'width' | 'height', place: (cell: Cell) => number, axis: 0 | 1) => {
    const boxes = Math.max(...cells.map(place)) * PITCH[size] + BOX[size];
    const beyond = connectors.some(({ points }) => points.some((point) => point[axis] > boxes));
    return beyond ? boxes + PITCH[size] - BOX[size] : boxes;
  };
  return {
    columns: new Set(cells.map(({ column }) => column)).size,
    width: reach('width', ({ column }) => column, 0),
    height: reach('height', ({ row }) => row, 1),
    cells,
    connectors,
  };
}

function placeCells(bodies: readonly RankedBody[], relations: readonly Relation[]): Cell[] {
  const cells: Cell[] = [];
  const ranks = [...new Set(bodies.map(({ rank }) => rank))];
  const inRank = (rank: number) => bodies.filter((body) => body.rank === rank);
  const tallest = Math.max(...ranks.map((rank) => inRank(rank).length));
  ranks.forEach((rank, column) => {
    const beside = ({ body: { id } }: RankedBody) => {
      const rows = relations.flatMap(({ from, to }) =>
        cells.filter(({ body }) => (from === id && body.id === to) || (to === id && body.id === from)),
      );
      return rows.length ? rows.reduce((sum, { row }) => sum + row, 0) / rows.length : tallest;
    };
    // Bodies stand beside those they relate to, among what is already placed.
    const ordered = inRank(rank)
      .map((body) => ({ body, wish: beside(body) }))
      .sort((a, b) => a.wish - b.wish);
    const top = (tallest - ordered.length) >> 1;
    ordered.forEach(({ body }, place) => cells.push({ ...body, column, row: top + place }));
  });
  return cells;
}
