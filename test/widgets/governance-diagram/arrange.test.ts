import { expect } from '@open-wc/testing';
import type { Governance } from '../../../src/dataset/types.js';
import { arrange } from '../../../src/widgets/governance-diagram/arrange.js';
import { rankBodies } from '../../../src/widgets/governance-diagram/rank-bodies.js';
import { governance, randomGovernance, seeds } from './random-graph.js';

/** The rows, each with where its bodies stand: `a0 b1 | c0.5`. */
const rows = (given: Governance, most: number, turned = false) => {
  const said: string[][] = [];
  for (const { body, row, at } of arrange(rankBodies(given), most, turned).cells) (said[row] ??= []).push(body.id + at);
  return said.map((row) => row.join(' ')).join(' | ');
};

const five = governance('p a b c d e', ...[...'abcde'].map((id) => `p elects ${id}`));

describe('the rows of the diagram', () => {
  for (const [name, given, most, expected] of [
    ['one for each rank, in the middle', five, 6, 'p2 | a0 b1 c2 d3 e4'],
    ['several for a rank that is too wide, evenly', five, 4, 'p1 | a0 b1 c2 | d0.5 e1.5'],
    ['one box under the other', five, 1, 'p0 | a0 | b0 | c0 | d0 | e0'],
    [
      'those who are elected below their electors',
      governance('a b c x y z', 'a elects z', 'b elects y', 'c elects x'),
      3,
      'a0 b1 c2 | z0 y1 x2',
    ],
    [
      'few below the one that they belong to, not in the middle',
      governance('p a b c x', 'p elects a', 'p elects b', 'p elects c', 'c elects x'),
      4,
      'p1 | a0 b1 c2 | x2',
    ],
    [
      'those outside at the end',
      governance('x p a b', 'p elects a', 'p elects b', 'p raises-before x'),
      4,
      'p1 | a0 b1 x2',
    ],
    ['a box alone', governance('a'), 4, 'a0'],
  ] as const)
    it(`are ${expected}: ${name}`, () => expect(rows(given, most)).to.equal(expected));

  it('stand level where they are columns', () => {
    expect(rows(governance('p a b', 'p elects a', 'p elects b'), 6, true)).to.match(/^p[01] \| a0 b1$/);
  });

  it('have all bodies in the order of their ranks, each in a place of its own, whatever the graph', () => {
    for (const seed of seeds)
      for (const most of [1, 3, 6]) {
        const graph = rankBodies(randomGovernance(seed));
        const { cells, widest } = arrange(graph, most);
        expect(cells.map(({ body }) => body)).to.have.members(graph.bodies.map(({ body }) => body));
        expect(widest).to.be.at.most(most);
        cells.forEach(({ row, at, rank }, index) => {
          const before = cells[index - 1];
          expect(at >= 0 && at <= widest - 1, `seed ${seed}`).to.equal(true);
          if (!before) return;
          expect(row, `seed ${seed}`).to.be.at.least(before.row + +(rank > before.rank));
          if (row === before.row) expect(at, `seed ${seed}`).to.equal(before.at + 1);
        });
      }
  });
});
