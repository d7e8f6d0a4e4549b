import { expect } from '@open-wc/testing';
import { planOf } from '../../../src/widgets/governance-diagram/plan.js';
import { dozen, governance } from './random-graph.js';

const linesOf = (relations: number) => {
  const ids = Array.from({ length: 24 }, (_, index) => `b${index}`);
  const all = ids.flatMap((from) => ids.map((to) => `${from} other ${to}`));
  return planOf('auto', governance(ids.join(' '), ...all.slice(0, relations))).charts.flatMap(({ strokes }) => strokes);
};

describe('The plan of a diagram', () => {
  it('is made once for a governance and a layout', () => {
    expect(planOf('auto', dozen)).to.equal(planOf('auto', dozen));
    expect(planOf('vertical', dozen)).not.to.equal(planOf('auto', dozen));
    expect(planOf('auto', { ...dozen })).not.to.equal(planOf('auto', dozen));
  });

  it('has no lines where nobody could follow them', () => {
    expect(linesOf(200)).not.to.deep.equal([]);
    expect(linesOf(201)).to.deep.equal([]);
  });
});
