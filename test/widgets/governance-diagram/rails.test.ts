import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { rankBodies } from '../../../src/widgets/governance-diagram/rank-bodies.js';
import { drawRails, type RailDrawing } from '../../../src/widgets/governance-diagram/rails.js';
import type { Governance, GovernanceRelation } from '../../../src/dataset/types.js';
import { governance, randomGovernance, seeds } from './random-graph.js';

const draw = (given: Governance) => drawRails(rankBodies(given));

const always = (
  what: string,
  check: (drawing: RailDrawing, name: string, relations: readonly GovernanceRelation[]) => void,
) =>
  it(what, () => {
    for (const seed of seeds) {
      const graph = rankBodies(randomGovernance(seed));
      const between = graph.relations.filter(({ from, to }) => from !== to);
      check(drawRails(graph), `seed ${seed}`, between);
    }
  });

describe('the bodies one under the other', () => {
  always('have a row each, in the order of their ranks', ({ rows }, name) => {
    expect(new Set(rows.map(({ body }) => body)).size, name).to.equal(rows.length);
    rows.slice(1).forEach(({ rank }, index) => expect(rank, name).to.be.at.least(rows[index]!.rank));
  });

  always('have lines that share no lane beside the same box', ({ rows, lanes }, name) => {
    for (const { rails, body } of rows) {
      const taken = rails.map(({ lane }) => lane);
      expect(new Set(taken).size, `${name}: ${body.id}`).to.equal(taken.length);
      for (const lane of taken) expect(lane >= 0 && lane < lanes, name).to.equal(true);
    }
  });

  always('have a line for each relation, which touches its two boxes and no other', ({ rows }, name, relations) => {
    for (const relation of relations) {
      const touched = rows.filter(({ rails }) => rails.some((rail) => rail.relation === relation && rail.port >= 0));
      expect(
        touched.map(({ body }) => body.id),
        `${name}: ${relation.from}–${relation.to}`,
      ).to.have.members([relation.from, relation.to]);
    }
  });

  always('have lines without a gap, in one lane from end to end', ({ rows }, name, relations) => {
    for (const relation of relations) {
      const pieces = rows.map(({ rails }) => rails.find((rail) => rail.relation === relation));
      const first = pieces.findIndex(Boolean);
      const last = pieces.lastIndexOf(pieces.filter(Boolean).at(-1));
      const line = pieces.slice(first, last + 1);
      line.forEach((piece, index) => {
        expect(piece, `${name}: ${relation.from}–${relation.to}`).to.include({
          lane: line[0]!.lane,
          above: index > 0,
          below: index < line.length - 1,
        });
        expect(piece!.port >= 0, name).to.equal(index === 0 || index === line.length - 1);
      });
    }
  });

  always('are touched in as many places as there are lines, one after the other', ({ rows }, name) => {
    for (const { rails } of rows) {
      const ports = rails.map(({ port }) => port).filter((port) => port >= 0);
      expect(
        ports.sort((a, b) => a - b),
        name,
      ).to.deep.equal(ports.map((_, index) => index));
    }
  });

  always('have no more lanes than lines that pass the busiest box', ({ rows, lanes }, name) => {
    expect(lanes, name).to.equal(Math.max(0, ...rows.map(({ rails }) => rails.length)));
  });

  it('have no line where a body only turns to itself', () => {
    expect(draw(governance('a b', 'a other a'))).to.have.property('lanes', 0);
  });

  it('are those of the network, joined in turn', () => {
    const { rows } = draw(builtin.governance);
    expect(rows.map(({ body, rails }) => [body.id, rails.length])).to.deep.equal([
      ['members', 1],
      ['general-assembly', 2],
      ['coordinating-committee', 2],
      ['clac-board', 1],
    ]);
  });
});
