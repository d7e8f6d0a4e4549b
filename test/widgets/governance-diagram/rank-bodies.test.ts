import { expect } from '@open-wc/testing';
import type { Governance } from '../../../src/dataset/types.js';
import { rankBodies } from '../../../src/widgets/governance-diagram/rank-bodies.js';
import { governance, randomGovernance, seeds } from './random-graph.js';

/** The ids by rank: `a b | c`. */
const ranks = (given: Governance) => {
  const said: string[][] = [];
  for (const { body, rank } of rankBodies(given).bodies) (said[rank] ??= []).push(body.id);
  return said.map((ids) => ids.join(' ')).join(' | ');
};

describe('the ranks of the bodies', () => {
  const cases: [string, Governance, string][] = [
    ['those who take part come before what they take part in', governance('a b', 'b part-of a'), 'b | a'],
    ['electors come before the elected', governance('a b', 'b elects a'), 'b | a'],
    ['a chain has a rank for each', governance('d c b a', 'a part-of b', 'b elects c', 'c elects d'), 'a | b | c | d'],
    [
      'a body with several parents comes after all',
      governance('a b c', 'a elects b', 'a elects c', 'b elects c'),
      'a | b | c',
    ],
    ['two parents share a rank', governance('a b c', 'a part-of c', 'b part-of c'), 'a b | c'],
    ['a diamond closes', governance('a b c d', 'a elects b', 'a elects c', 'b elects d', 'c elects d'), 'a | b c | d'],
    ['the same relation twice changes nothing', governance('a b', 'a elects b', 'a elects b'), 'a | b'],
    ['those that nothing ranks stand first', governance('a b c', 'b elects c'), 'a b | c'],
    ['the order of the dataset stays within a rank', governance('c a b'), 'c a b'],
    ['whom a ranked body turns to comes after it', governance('x a b', 'a elects b', 'b raises-before x'), 'a | b | x'],
    ['other relations do not rank', governance('a b c', 'a elects b', 'a elects c', 'c raises-before b'), 'a | b c'],
    ['other relations may form a cycle', governance('a b', 'a elects b', 'b raises-before a', 'a other b'), 'a | b'],
    ['a body may turn to itself', governance('a', 'a other a'), 'a'],
    [
      'a body may be called anything',
      governance('__proto__ constructor', '__proto__ elects constructor'),
      '__proto__ | constructor',
    ],
  ];
  for (const [name, given, expected] of cases)
    it(`are ${expected}: ${name}`, () => {
      expect(ranks(given)).to.equal(expected);
      expect(rankBodies(given).relations).to.have.members(given.relations);
    });

  it('put every body after all who take part in it or elect it, whatever the graph', () => {
    for (const seed of seeds) {
      const given = randomGovernance(seed);
      const { bodies, relations } = rankBodies(given);
      const rank = new Map(bodies.map(({ body, rank }) => [body.id, rank]));
      expect(
        bodies.map(({ body }) => body),
        `seed ${seed}`,
      ).to.have.members(given.bodies);
      expect(relations, `seed ${seed}`).to.have.members(given.relations);
      for (const { from, to, type } of relations)
        if (type === 'elects' || type === 'part-of')
          expect(rank.get(from)!, `seed ${seed}: ${from} ${type} ${to}`).to.be.below(rank.get(to)!);
    }
  });

  it('are found at once also for many bodies that all elect each other in turn', function () {
    this.timeout(1000);
    const ids = Array.from({ length: 24 }, (_, index) => `b${index}`);
    const each = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => `${from} elects ${to}`));
    expect(ranks(governance(ids.join(' '), ...each))).to.equal(ids.join(' | '));
  });

  it('are found for a long chain, in whatever order it is written', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    const chain = ids.slice(1).map((id, index) => `b${index} elects ${id}`);
    const { bodies } = rankBodies(governance([...ids].reverse().join(' '), ...chain));
    expect(bodies.map(({ body, rank }) => `${body.id} ${rank}`)).to.deep.equal(ids.map((id, rank) => `${id} ${rank}`));
  });

  for (const [name, given, expected] of [
    ['a body that the others only turn to', governance('x a b', 'a elects b', 'b raises-before x'), 'x'],
    ['no body that nobody turns to', governance('x a b', 'a elects b'), ''],
    ['no body that turns to others', governance('x a b', 'a elects b', 'x raises-before b'), ''],
    ['none where nobody elects or takes part', governance('a b', 'a other b'), ''],
  ] as const)
    it(`tell who is outside: ${name}`, () => {
      const { bodies } = rankBodies(given);
      expect(
        bodies
          .filter(({ outside }) => outside)
          .map(({ body }) => body.id)
          .join(' '),
      ).to.equal(expected);
    });

  it('are none where there are no bodies', () => {
    expect(rankBodies({ bodies: [], relations: [] })).to.deep.equal({ bodies: [], relations: [] });
  });
});
