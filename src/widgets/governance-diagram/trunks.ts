import type { GovernanceRelation, RelationType } from '../../dataset/types.js';
import { mean, type Arrangement, type Cell } from './arrange.js';
import { ranking } from './rank-bodies.js';

/** The drawing's units, in both directions: a box, and from one box to the next. */
export const BOX = 12;
export const PITCH = 14;

/** A straight line, in units. */
export interface Stroke {
  readonly type: RelationType;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Whether it ends in an arrowhead. */
  readonly arrow: boolean;
}

/** A line from the lane in a gap between two rows to a box, or to the middle of a row that it passes. */
interface Branch {
  /** The row before it and a half. */
  readonly gap: number;
  readonly at: number;
  readonly end: number;
  readonly arrow?: boolean;
}

/** All that one body turns to, or is turned to by, in the same way: their lines are one, which branches. */
interface Trunk {
  readonly type: RelationType;
  readonly branches: readonly Branch[];
  /** Which of those in the same place it is: 0 goes through the middle. */
  readonly turn: number;
}

export interface Lines {
  readonly strokes: readonly Stroke[];
  /** How many lanes each gap has, by the row before it and a half. */
  readonly lanes: ReadonlyMap<number, number>;
  /** How many lines meet one side of a box at most. */
  readonly turns: number;
}

const middle = (place: number) => place * PITCH + BOX / 2;

/** Draws the relations as lines across and down: they run in the gaps between rows, and pass a row between its boxes. */
export function drawTrunks(arrangement: Arrangement, relations: readonly GovernanceRelation[]): Lines {
  const { turned } = arrangement;
  const trunks = inTurns(branchesOf(arrangement, relations));
  const turns = Math.max(0, ...trunks.map(({ turn }) => turn + 1));
  const step = Math.min(0.6, 1 / ((turns >> 1) + 1));
  // The lines in one place spread: on a box's height more than in a gap.
  const across = (at: number, turn: number) =>
    middle(at) + (turn % 2 ? turn + 1 : -turn) * 0.5 * step * (turned && at % 1 === 0 ? 4 : 1);

  const taken = new Map<number, (readonly [start: number, end: number])[][]>();
  const runs = trunks.flatMap((trunk) =>
    [...new Set(trunk.branches.map(({ gap }) => gap))].map((gap) => {
      const places = trunk.branches.filter((branch) => branch.gap === gap).map(({ at }) => at);
      const [start, end] = [Math.min(...places), Math.max(...places)];
      const lanes = taken.get(gap) ?? [[]];
      taken.set(gap, lanes);
      let lane = 0;
      if (start < end) {
        while (lanes[lane]?.some((other) => other[0] <= end && start <= other[1])) lane++;
        (lanes[lane] ??= []).push([start, end]);
      }
      return { trunk, gap, lane, start, end };
    }),
  );
  const lanes = new Map([...taken].map(([gap, { length }]) => [gap, length]));
  const strokes = runs.flatMap(({ trunk: { type, turn, branches }, gap, lane, start, end }) => {
    const along = middle(gap) + (2 * (lane + 1)) / (lanes.get(gap)! + 1) - 1;
    const stroke = (a1: number, l1: number, a2: number, l2: number, arrow = false): Stroke =>
      turned ? { type, x1: l1, y1: a1, x2: l2, y2: a2, arrow } : { type, x1: a1, y1: l1, x2: a2, y2: l2, arrow };
    const own = branches.filter((branch) => branch.gap === gap).sort((a, b) => +!!a.arrow - +!!b.arrow);
    // Straight on it needs no lane: the two ends are one line.
    if (start === end) return stroke(across(start, turn), own[0]!.end, across(start, turn), own[1]!.end, own[1]!.arrow);
    return [
      stroke(across(start, turn), along, across(end, turn), along),
      ...own.map(({ at, end, arrow }) => stroke(across(at, turn), along, across(at, turn), end, arrow)),
    ];
  });
  return { strokes, lanes, turns };
}

/** Gives each trunk a turn of its own wherever it meets others: no line lies on another's. */
function inTurns(trunks: readonly Omit<Trunk, 'turn'>[]): Trunk[] {
  const taken = new Set<string>();
  return trunks.map((trunk) => {
    let turn = 0;
    const keys = () => trunk.branches.map(({ gap, at }) => `${gap} ${at} ${turn}`);
    while (keys().some((key) => taken.has(key))) turn++;
    for (const key of keys()) taken.add(key);
    return { ...trunk, turn };
  });
}

/** The relations, as trunks: what one body has most of leaves it, or comes to it, as one. */
function branchesOf({ cells, widest }: Arrangement, relations: readonly GovernanceRelation[]) {
  const groups = new Map<string, { type: RelationType; root: Cell; out: boolean; leaves: Cell[]; step: number }>();
  for (const { from, to, type } of relations) {
    if (from === to) continue;
    const same = relations.filter((other) => other.type === type);
    const out = same.filter((other) => other.from === from).length >= same.filter((other) => other.to === to).length;
    const cellOf = (id: string) => cells.find(({ body }) => body.id === id)!;
    const [root, leaf] = out ? [cellOf(from), cellOf(to)] : [cellOf(to), cellOf(from)];
    const step = leaf.row > root.row ? 1 : -1;
    const key = [type, out, step, root.body.id].join();
    const group = groups.get(key) ?? { type, root, out, leaves: [], step };
    groups.set(key, group);
    if (!group.leaves.includes(leaf)) group.leaves.push(leaf);
  }
  // What comes first goes straight through the middle: what ranks, and has most branches.
  const quiet = (relation: { readonly type: RelationType }) => +!ranking(relation);
  const ordered = [...groups.values()].sort((a, b) => quiet(a) - quiet(b) || b.leaves.length - a.leaves.length);
  return ordered.map(({ type, root, out, leaves, step }) => {
    const edge = (row: number, after: boolean) => row * PITCH + (after ? BOX : 0);
    const branches: Branch[] = [
      { gap: root.row + step / 2, at: root.at, end: edge(root.row, step > 0), arrow: !out },
      ...leaves.map(({ row, at }) => ({
        gap: row === root.row ? row - 0.5 : row - step / 2,
        at,
        end: edge(row, row < root.row),
        arrow: out,
      })),
    ];
    // To what is farther away it passes each row where there is room, near its way.
    let { at } = root;
    for (let row = root.row + step; ; row += step) {
      const beyond = leaves.filter((leaf) => (leaf.row - row) * step > 0);
      if (!beyond.length) return { type, branches };
      const goal = mean(beyond.map((leaf) => leaf.at));
      const way = (place: number) => Math.abs(place - at) + Math.abs(place - goal);
      const free = Array.from({ length: 2 * widest + 1 }, (_, index) => (index - 1) / 2).filter((place) =>
        cells.every((cell) => cell.row !== row || Math.abs(cell.at - place) >= 0.5),
      );
      at = free.sort((a, b) => way(a) - way(b))[0]!;
      for (const side of [-0.5, 0.5]) branches.push({ gap: row + side, at, end: middle(row) });
    }
  });
}
