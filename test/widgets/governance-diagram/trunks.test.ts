import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { Governance } from '../../../src/dataset/types.js';
import { arrange, stack, type Arrangement } from '../../../src/widgets/governance-diagram/arrange.js';
import { rankBodies } from '../../../src/widgets/governance-diagram/rank-bodies.js';
import { BOX, drawTrunks, PITCH } from '../../../src/widgets/governance-diagram/trunks.js';
import { confused, crossed, joined, type Box, type Line } from './drawn.js';
import { governance, randomGovernance, seeds } from './random-graph.js';

const SLACK = 1e-9;

const boxesOf = ({ cells, turned }: Arrangement): Box[] =>
  cells.map(({ body: { id }, row, at }) => {
    const [left, top] = [turned ? row : at, turned ? at : row].map((place) => place * PITCH) as [number, number];
    return { id, left, right: left + BOX, top, bottom: top + BOX };
  });

/** Checks something of each arrangement of each random graph, and of the built-in one. */
const always = (
  what: string,
  check: (lines: readonly Line[], boxes: readonly Box[], given: Governance, name: string) => void,
) =>
  it(what, function () {
    this.timeout(20_000);
    for (const seed of [0, ...seeds]) {
      const given = seed ? randomGovernance(seed) : builtin.governance;
      const graph = rankBodies(given);
      const arrangements = {
        stacked: stack(graph),
        columns: arrange(graph, 24, true),
        ...Object.fromEntries([1, 3, 6].map((most) => [`rows of ${most}`, arrange(graph, most)])),
      };
      for (const [name, arrangement] of Object.entries(arrangements)) {
        const lines = drawTrunks(arrangement, graph.relations).strokes.map(
          ([type, x1, y1, x2, y2, arrow = false]): Line => ({ type, x1, y1, x2, y2, arrow }),
        );
        check(lines, boxesOf(arrangement), given, `${name}, seed ${seed}`);
      }
    }
  });

describe('the lines of the diagram', () => {
  always('join those who relate, and nobody else', (lines, boxes, { relations }, name) => {
    const said = relations.filter(({ from, to }) => from !== to).map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect([...new Set(joined(lines, boxes, SLACK))].sort(), name).to.deep.equal([...new Set(said)].sort());
  });

  always('run straight across or down, and through no box', (lines, boxes, _, name) => {
    for (const line of lines) {
      expect(line.x1 === line.x2 || line.y1 === line.y2, name).to.equal(true);
      expect(crossed(line, boxes, SLACK), name).to.deep.equal([]);
    }
  });

  always('never lie on one another, unless they are one', (lines, _boxes, _given, name) => {
    expect(confused(lines, SLACK), name).to.deep.equal([]);
  });

  it('are one for all whom a body elects, and for all who elect a body', () => {
    for (const relations of [
      ['a elects b', 'a elects c', 'a elects d'],
      ['b elects a', 'c elects a', 'd elects a'],
    ]) {
      const graph = rankBodies(governance('a b c d', ...relations));
      const { strokes, lanes, turns } = drawTrunks(arrange(graph, 4), graph.relations);
      // One from the body, one across, three to the others.
      expect(strokes).to.have.lengthOf(5);
      expect([lanes, turns]).to.deep.equal([1, 1]);
    }
  });

  it('look at each relation a few times, however many there are', () => {
    const all = Array.from({ length: 4000 }, (_, index) => `${'abcd'[index % 4]} other ${'abcd'[(index * 7 + 1) % 4]}`);
    const { bodies, relations } = rankBodies(governance('a b c d', ...all));
    let looks = 0;
    const watched = relations.map((relation) => ({
      ...relation,
      get type() {
        looks++;
        return relation.type;
      },
    }));
    drawTrunks(arrange({ bodies, relations }, 4), watched);
    expect(looks).to.be.below(10 * relations.length);
  });

  it('are none where a body only turns to itself', () => {
    const graph = rankBodies(governance('a', 'a other a'));
    expect(drawTrunks(arrange(graph, 4), graph.relations).strokes).to.deep.equal([]);
  });
});
