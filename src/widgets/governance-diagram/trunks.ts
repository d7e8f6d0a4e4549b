import type { GovernanceRelation, RelationType } from '../../dataset/types.js';
import { mean, type Arrangement, type Cell } from './arrange.js';
import { ranking } from './rank-bodies.js';

/** The drawing's units, in both directions: a box, and from one box to the next. */
export const BOX = 12;
export const PITCH = 14;

/** A straight line, in units; it may end in an arrowhead. */
export type Stroke = readonly [
  type: RelationType,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  arrow?: boolean | undefined,
];

/** A line from its lane in the gap after a row and a half, at a place, to the edge of a box or the middle of a row. */
type Branch = readonly [gap: number, at: number, end: number, arrow?: boolean | undefined];

export interface Lines {
  readonly strokes: readonly Stroke[];
  /** How many lines run beside one another in a gap, and meet one side of a box, at most. */
  readonly lanes: number;
  readonly turns: number;
}

const middle = (place: number) => place * PITCH + BOX / 2;

/** Draws the relations as lines across and down: they run in the gaps between rows, and pass a row between its boxes. */
export function drawTrunks(arrangement: Arrangement, relations: readonly GovernanceRelation[]): Lines {
  const { turned } = arrangement;
  const trunks = trunksOf(arrangement, relations);
  const all = trunks.map(({ branches }) => branches);
  const turns = apart(all, (a, b) => a.some(([gap, at]) => b.some((other) => other[0] === gap && other[1] === at)));
  const lanes = apart(all, (a, b) =>
    a.some(([gap]) => {
      const [[start, end], [from, to]] = [spanOf(a, gap), spanOf(b, gap)];
      return start <= to && from <= end;
    }),
  );
  const strokes = trunks.flatMap(({ type, branches }, index) => {
    // The lines in one place spread: on a box's height more than in a gap.
    const across = (at: number) => middle(at) + turns.spread(index) * (turned && at % 1 === 0 ? 4 : 1);
    const along = (gap: number) => middle(gap) + lanes.spread(index);
    const stroke = (a1: number, l1: number, a2: number, l2: number, arrow?: boolean): Stroke =>
      turned ? [type, l1, a1, l2, a2, arrow] : [type, a1, l1, a2, l2, arrow];
    return branches.flatMap(([gap, at, end, arrow], place) => {
      const own = stroke(across(at), along(gap), across(at), end, arrow);
      if (branches.findIndex((branch) => branch[0] === gap) < place) return [own];
      const [from, to] = spanOf(branches, gap);
      // Straight through, nothing runs along the gap.
      return from === to ? [own] : [stroke(across(from), along(gap), across(to), along(gap)), own];
    });
  });
  return { strokes, lanes: lanes.count, turns: turns.count };
}

/** From where to where a trunk runs in a gap. */
function spanOf(branches: readonly Branch[], gap: number) {
  const places = branches.filter((branch) => branch[0] === gap).map(([, at]) => at);
  return [Math.min(...places), Math.max(...places)] as const;
}

/** Gives those that meet numbers of their own: 0 stays in the middle, the others spread to both sides of it. */
function apart<T>(all: readonly T[], meet: (a: T, b: T) => boolean) {
  const numbers: number[] = [];
  all.forEach((one, index) => {
    const taken = numbers.filter((_, other) => meet(one, all[other]!));
    let number = 0;
    while (taken.includes(number)) number++;
    numbers[index] = number;
  });
  const count = Math.max(-1, ...numbers) + 1;
  const spread = (index: number) => (numbers[index]! % 2 ? numbers[index]! + 1 : -numbers[index]!) / (count + 2);
  return { count, spread };
}

/** The relations, as trunks: what one body has most of leaves it, or comes to it, as one line that branches. */
function trunksOf({ cells, widest }: Arrangement, relations: readonly GovernanceRelation[]) {
  const groups = new Map<string, { type: RelationType; out: boolean; root: Cell; step: number; leaves: Set<Cell> }>();
  /** How many relations of a type leave a body, or come to it. */
  const many = new Map<string, number>();
  const keysOf = ({ from, to, type }: GovernanceRelation) => [`${type} from ${from}`, `${type} to ${to}`] as const;
  for (const relation of relations) for (const key of keysOf(relation)) many.set(key, (many.get(key) ?? 0) + 1);
  for (const relation of relations) {
    const { from, to, type } = relation;
    if (from === to) continue;
    const [leaving, coming] = keysOf(relation);
    const out = many.get(leaving)! >= many.get(coming)!;
    const [root, leaf] = (out ? [from, to] : [to, from]).map((id) => cells.find(({ body }) => body.id === id)!);
    const step = leaf!.row > root!.row ? 1 : -1;
    const key = [type, out, step, root!.body.id].join();
    if (!groups.has(key)) groups.set(key, { type, out, root: root!, step, leaves: new Set() });
    groups.get(key)!.leaves.add(leaf!);
  }
  // What comes first goes straight through the middle: what ranks, and has most branches.
  return [...groups.values()]
    .sort((a, b) => +ranking(b) - +ranking(a) || b.leaves.size - a.leaves.size)
    .map(({ type, root, out, step, leaves }) => {
      let { row, at } = root;
      const branches: Branch[] = [[row + step / 2, at, middle(row) + (step * BOX) / 2, !out]];
      for (const leaf of leaves) {
        const side = leaf.row < row ? 0.5 : -0.5;
        branches.push([leaf.row + side, leaf.at, middle(leaf.row) + side * BOX, out]);
      }
      // To what is farther away it passes each row where there is room, near its way.
      for (;;) {
        row += step;
        const beyond = [...leaves].filter((leaf) => (leaf.row - row) * step > 0);
        if (!beyond.length) return { type, branches };
        const goal = mean(beyond.map((leaf) => leaf.at));
        let best = Infinity;
        const from = at;
        for (let place = -0.5; place < widest; place += 0.5) {
          const way = Math.abs(place - from) + Math.abs(place - goal);
          if (way >= best || cells.some((cell) => cell.row === row && Math.abs(cell.at - place) < 0.5)) continue;
          best = way;
          at = place;
        }
        for (const side of [-0.5, 0.5]) branches.push([row + side, at, middle(row)]);
      }
    });
}
