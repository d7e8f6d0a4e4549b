import type { GovernanceRelation } from '../../dataset/types.js';
import type { Graph, RankedBody } from './rank-bodies.js';

/** A piece of a line beside one box: it comes from above, goes on below, or both; it may touch the box. */
export interface Rail {
  readonly relation: GovernanceRelation;
  /** 0 is next to the boxes. */
  readonly lane: number;
  readonly above: boolean;
  readonly below: boolean;
  /** Where it touches this box: the first, second… place from the top; -1 where it passes by. */
  readonly port: number;
}

export interface RailDrawing {
  readonly lanes: number;
  readonly rows: readonly (RankedBody & { readonly rails: readonly Rail[] })[];
}

/** Draws the bodies one under the other, and the relations as lines beside them: no line meets another's box. */
export function drawRails({ bodies, relations }: Graph): RailDrawing {
  const rows = bodies.map((body) => ({ ...body, rails: [] as Rail[], ports: 0 }));
  const rowOf = (id: string) => rows.findIndex(({ body }) => body.id === id);
  /** The row that each lane is free from. */
  const lanes: number[] = [];
  relations
    .map((relation) => {
      const ends = [rowOf(relation.from), rowOf(relation.to)];
      return { relation, ends, top: Math.min(...ends), bottom: Math.max(...ends) };
    })
    .filter(({ top, bottom }) => top < bottom)
    .sort((a, b) => a.top - b.top || a.bottom - b.bottom)
    .forEach(({ relation, ends, top, bottom }) => {
      const free = lanes.findIndex((from) => from <= top);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = bottom + 1;
      rows.slice(top, bottom + 1).forEach((row, index) => {
        const at = top + index;
        const port = ends.includes(at) ? row.ports++ : -1;
        row.rails.push({ relation, lane, above: at > top, below: at < bottom, port });
      });
    });
  return { lanes: lanes.length, rows };
}
