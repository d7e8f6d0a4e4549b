import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { Governance } from '../../../src/dataset/types.js';
import { BOX, drawColumns, PITCH, type Cell, type Drawing } from '../../../src/widgets/governance-diagram/columns.js';
import { rankBodies } from '../../../src/widgets/governance-diagram/rank-bodies.js';
import { governance, randomGovernance, seeds } from './random-graph.js';

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const draw = (given: Governance) => drawColumns(rankBodies(given));

const boxOf = ({ body, column, row }: Cell): Box => ({
  id: body.id,
  left: column * PITCH.width,
  right: column * PITCH.width + BOX.width,
  top: row * PITCH.height,
  bottom: row * PITCH.height + BOX.height,
});

/** The pieces of all lines, each with the number of its line. */
const segmentsOf = ({ connectors }: Drawing) =>
  connectors.flatMap(({ points }, line) =>
    points.slice(1).map((to, index) => {
      const from = points[index]!;
      const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
      const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
      return { line, left, right, top, bottom };
    }),
  );

/** Checks something of the drawing of each random graph, and of the built-in one. */
const always = (what: string, check: (drawing: Drawing, name: string) => void) =>
  it(what, () => {
    check(draw(builtin.governance), 'the built-in bodies');
    for (const seed of seeds) check(draw(randomGovernance(seed)), `seed ${seed}`);
  });

describe('the bodies in columns', () => {
  always('have a box each, and no two boxes overlap', ({ cells }, name) => {
    const places = new Set(cells.map(({ column, row }) => `${column} ${row}`));
    expect(places.size, name).to.equal(cells.length);
    for (const { column, row } of cells)
      expect(Number.isInteger(column) && Number.isInteger(row) && column >= 0 && row >= 0, name).to.equal(true);
  });

  always('stand in a column of their rank, with no column left empty', ({ cells, columns }, name) => {
    for (const { column, rank } of cells) expect(column, name).to.equal(rank);
    expect(new Set(cells.map(({ column }) => column)).size, name).to.equal(columns);
  });

  always('have a line for each relation between two of them', ({ cells, connectors }, name) => {
    for (const { relation, points } of connectors) {
      const from = boxOf(cells.find(({ body }) => body.id === relation.from)!);
      const to = boxOf(cells.find(({ body }) => body.id === relation.to)!);
      for (const [box, [x, y]] of [
        [from, points[0]!],
        [to, points.at(-1)!],
      ] as const) {
        expect([box.left, box.right], `${name}: ${relation.from}–${relation.to}`).to.include(x);
        expect(y > box.top && y < box.bottom, `${name}: ${relation.from}–${relation.to}`).to.equal(true);
      }
    }
  });

  it('have no line where a body only turns to itself, and two where two relations join them', () => {
    expect(draw(governance('a', 'a other a')).connectors).to.deep.equal([]);
    expect(draw(governance('a b', 'a elects b', 'b raises-before a')).connectors).to.have.lengthOf(2);
  });

  always('have lines that pass through no box', (drawing, name) => {
    const boxes = drawing.cells.map(boxOf);
    for (const segment of segmentsOf(drawing))
      for (const box of boxes) {
        const through =
          segment.right > box.left && segment.left < box.right && segment.bottom > box.top && segment.top < box.bottom;
        expect(through, `${name}: line ${segment.line} through ${box.id}`).to.equal(false);
      }
  });

  always('have lines that run straight across or down', (drawing, name) => {
    for (const { left, right, top, bottom } of segmentsOf(drawing))
      expect(left === right || top === bottom, name).to.equal(true);
  });

  always('have lines that never run along one another, where none could be told from the other', (drawing, name) => {
    const segments = segmentsOf(drawing);
    for (const one of segments)
      for (const other of segments) {
        if (one.line >= other.line) continue;
        const across = one.top === one.bottom && other.top === other.bottom && one.top === other.top;
        const down = one.left === one.right && other.left === other.right && one.left === other.left;
        const alongX = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const alongY = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const along = (across && alongX > 1e-9) || (down && alongY > 1e-9);
        expect(along, `${name}: lines ${one.line} and ${other.line}`).to.equal(false);
      }
  });

  always('fit the drawing, with all their lines', (drawing, name) => {
    const { width, height, cells } = drawing;
    for (const { left, right, top, bottom } of [...cells.map(boxOf), ...segmentsOf(drawing)]) {
      expect(left >= 0 && top >= 0, name).to.equal(true);
      expect(right <= width && bottom <= height, name).to.equal(true);
    }
  });

  it('are those of the network, one after the other: members, Assembly, Committee, and the Board it turns to', () => {
    const { cells, columns } = draw(builtin.governance);
    expect(columns).to.equal(4);
    expect(cells.map(({ body }) => body.id)).to.deep.equal([
      'members',
      'general-assembly',
      'coordinating-committee',
      'clac-board',
    ]);
    expect(cells.map(({ row }) => row)).to.deep.equal([0, 0, 0, 0]);
  });

  it('stand beside those they relate to', () => {
    const { cells } = draw(governance('a b c x y z', 'a elects z', 'b elects y', 'c elects x'));
    const row = (id: string) => cells.find(({ body }) => body.id === id)!.row;
    expect([row('z'), row('y'), row('x')]).to.deep.equal([row('a'), row('b'), row('c')]);
  });
});
