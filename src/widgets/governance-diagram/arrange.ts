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

export const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Puts the bodies of each rank into a row, near those they relate to; more than `most` of them into several. */
export function arrange({ bodies, relations }: Graph, most: number, turned = false): Arrangement {
  const ranks: RankedBody[][] = [];
  for (const body of bodies) (ranks[body.rank] ??= []).push(body);
  const evenly = ({ length }: RankedBody[]) => Math.ceil(length / Math.ceil(length / most));
  const widest = Math.max(0, ...ranks.map(evenly));
  const cells: Cell[] = [];
  let row = 0;
  for (const rank of ranks) {
    // Bodies stand near those they relate to, among what is placed already; those outside stand last.
    const wished = rank
      .map((ranked) => {
        const { id } = ranked.body;
        const near = cells.filter(({ body }) =>
          relations.some(({ from, to }) => (from === id && to === body.id) || (to === id && from === body.id)),
        );
        return { ranked, wish: near.length ? mean(near.map(({ at }) => at)) : (widest - 1) / 2 };
      })
      .sort((a, b) => +a.ranked.outside - +b.ranked.outside || a.wish - b.wish);
    const length = evenly(rank);
    while (wished.length) {
      const next = wished.splice(0, length);
      const middle = mean(next.map(({ wish }) => wish));
      // In columns all boxes stand level with others; rows have half places too.
      const grain = turned ? 1 : 2;
      const start = Math.round((middle - (next.length - 1) / 2) * grain) / grain;
      const first = Math.max(0, Math.min(start, widest - next.length));
      cells.push(...next.map(({ ranked }, index) => ({ ...ranked, row, at: first + index })));
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
