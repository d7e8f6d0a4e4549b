import { expect } from '@open-wc/testing';
import { callsOf } from '../count.js';
import { checkRelations } from '../../src/dataset/references.js';
import type { Look } from '../../src/dataset/schema/kinds.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { governance, randomGovernance, seeds } from '../widgets/governance-diagram/random-graph.js';

const check = (ids: string, ...relations: string[]) =>
  validateDataset({ governance: governance(ids, ...relations) }).problems.map(
    ({ path, value, expected }) => `${path} = ${value}: ${expected.code}`,
  );

describe('the relations between bodies', () => {
  it('are told by their JSON path where an end is no body', () => {
    expect(check('a b', 'a elects nobody', 'a elects b', 'nothing part-of b', 'who other whom')).to.deep.equal([
      'governance.relations[0].to = "nobody": known-id',
      'governance.relations[2].from = "nothing": known-id',
      'governance.relations[3].from = "who": known-id',
      'governance.relations[3].to = "whom": known-id',
    ]);
  });

  it('are told by their JSON path where they close a cycle', () => {
    expect(check('a b c d', 'a elects b', 'b part-of c', 'c elects a', 'c elects d')).to.deep.equal([
      'governance.relations[2] = "c → a": no-cycle',
    ]);
  });

  it('are a cycle too where a body elects itself', () => {
    expect(check('a b', 'a elects a', 'a elects b')).to.deep.equal(['governance.relations[0] = "a → a": no-cycle']);
  });

  it('are told where each closes a cycle, and no other', () => {
    expect(check('a b c d', 'a elects b', 'b elects a', 'c elects d', 'd part-of c', 'b elects c')).to.deep.equal([
      'governance.relations[1] = "b → a": no-cycle',
      'governance.relations[3] = "d → c": no-cycle',
    ]);
  });

  it('may form a cycle where they do not rank', () => {
    expect(check('a b', 'a elects b', 'b raises-before a', 'a other b', 'a other a')).to.deep.equal([]);
  });

  it('may be of bodies that are called anything', () => {
    expect(check('__proto__ constructor', '__proto__ elects constructor')).to.deep.equal([]);
    expect(check('a', 'a elects toString')).to.deep.equal(['governance.relations[0].to = "toString": known-id']);
  });

  it('are good where none goes round, whatever the graph, and in whatever order', () => {
    for (const seed of seeds)
      expect(validateDataset({ governance: randomGovernance(seed) }).problems, `seed ${seed}`).to.deep.equal([]);
  });

  it('are read with a few steps each also in a long chain that is told in no order', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `b${index}`);
    const chain = ids.slice(1).map((id, index) => `b${index} elects ${id}`);
    const mixed = [...chain.filter((_, index) => index % 2), ...chain.filter((_, index) => !(index % 2))];
    // More than a dataset may hold: here the time would tell.
    const look: Look = {
      tell: (path) => expect.fail(path),
      drop: (path) => expect.fail(path),
      ignore: (path) => expect.fail(path),
      cut: (path) => expect.fail(path),
    };
    for (const relations of [chain, [...chain].reverse(), mixed]) {
      const given = governance(ids.join(' '), ...relations);
      const read = () => expect(checkRelations(given, look, false)).to.deep.equal(given);
      // How many bodies are looked up: a few for each relation, not all that are before it.
      expect(callsOf(Map.prototype, 'get', read)).to.be.below(10 * relations.length);
    }
  });
});
