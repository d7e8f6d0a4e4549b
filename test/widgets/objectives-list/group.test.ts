import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { groupByArea } from '../../../src/widgets/objectives-list/group.js';

const areas = [
  { id: 'social', text: 'Social' },
  { id: 'union', text: 'Gremial' },
  { id: 'technical', text: 'Técnica' },
];
const objective = (id: string, area?: string) => ({ id, text: id, ...(area !== undefined && { area }) });

/** The groups: `area: objectives`, and the objectives alone for those of no area. */
const said = (...objectives: ReturnType<typeof objective>[]) =>
  groupByArea(areas, objectives).map((group) =>
    [...(group.area ? [`${group.area.id}:`] : []), ...group.objectives.map(({ id }) => id)].join(' '),
  );

describe('the objectives by area', () => {
  it('come in the order of the areas, each area with its own in the order they are given', () => {
    expect(said(objective('a', 'technical'), objective('b', 'social'), objective('c', 'technical'))).to.deep.equal([
      'social: b',
      'technical: a c',
    ]);
  });

  it('end with those of no area, or of one that is not there', () => {
    expect(said(objective('a'), objective('b', 'union'), objective('c', 'nowhere'))).to.deep.equal(['union: b', 'a c']);
  });

  it('lose none and repeat none', () => {
    const given = [objective('a', 'union'), objective('b'), objective('c', 'social'), objective('d', '')];
    expect(groupByArea(areas, given).flatMap(({ objectives }) => objectives)).to.have.members(given);
  });

  it('are one group without an area in the built-in dataset, as the page ties them to none', () => {
    expect(groupByArea(builtin.areas, builtin.objectives)).to.deep.equal([{ objectives: builtin.objectives }]);
  });

  it('are no group where there are none', () => {
    expect(groupByArea(areas, [])).to.deep.equal([]);
    expect(groupByArea([], [])).to.deep.equal([]);
  });
});
