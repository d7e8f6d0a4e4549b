import type { Graph, RankedBody } from './rank-bodies.js';

export interface Cell extends RankedBody {
  readonly row: number;
  /** Its place in the row: a whole number, or a half one between two of the widest row. */
  readonly at: number;
}

export interface Arrangement {
  readonly cells: readonly Cell[];
  readonly rows: number;
  /** How many boxes the widest row has. */
  readonly widest: number;
  /** Whether the rows stand side by side, as columns. */
  readonly turned: boolean;
}

/** Puts the bodies of each rank into a row, in the middle; more than `most` of them into several. */
export function arrange({ bodies, relations }: Graph, most: number, turned = false): Arrangement {
  const ranks: RankedBody[][] = [];
  for (const body of bodies) (ranks[body.rank] ??= []).push(body);
  const evenly = ({ length }: RankedBody[]) => Math.ceil(length / Math.ceil(length / most));
  const widest = Math.max(0, ...ranks.map(evenly));
  const cells: Cell[] = [];
  let row = 0;
  for (const rank of ranks) {
    // Bodies stand beside those they relate to, among what is placed already; those outside stand last.
    const wish = ({ body: { id }, outside }: RankedBody) => {
      const places = relations.flatMap(({ from, to }) => {
        const other = from === id ? to : to === id && from;
        return cells.filter(({ body }) => body.id === other).map(({ at }) => at);
      });
      return outside || !places.length ? widest : places.reduce((sum, at) => sum + at) / places.length;
    };
    const sorted = [...rank].sort((a, b) => wish(a) - wish(b));
    while (sorted.length) {
      const bodies = sorted.splice(0, evenly(rank));
      const middle = (widest - bodies.length) / 2;
      // Columns stand level with one another.
      const start = turned ? Math.floor(middle) : middle;
      cells.push(...bodies.map((body, index) => ({ ...body, row, at: start + index })));
      row++;
    }
  }
  return { cells, rows: row, widest, turned };
}

/** Puts all bodies one under the other. */
export const stack = ({ bodies }: Graph): Arrangement => ({
  cells: bodies.map((body, at) => ({ ...body, row: 0, at })),
  rows: 1,
  widest: bodies.length,
  turned: true,
});
