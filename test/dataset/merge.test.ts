import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { withBuiltin } from '../../src/dataset/merge.js';
import type { PartialDataset } from '../../src/dataset/types.js';

describe('a dataset that a page gives in part', () => {
  const members = { total: 7, since: '2010', source: { text: 'Test' } };

  it('keeps its own parts, and has the built-in ones for the rest', () => {
    const merged = withBuiltin({ members });
    expect(merged.members).to.equal(members);
    expect(merged.objectives).to.equal(builtin.objectives);
    expect(merged.timelines).to.equal(builtin.timelines);
  });

  it('keeps a part that is empty on purpose', () => {
    expect(withBuiltin({ objectives: [], contact: {} })).to.deep.include({ objectives: [], contact: {} });
  });

  it('has the built-in part where the page gives nothing for it', () => {
    const given = { members: null, areas: undefined } as unknown as PartialDataset;
    expect(withBuiltin(given)).to.deep.equal(builtin);
  });

  it('is the built-in one where the page gives none', () => {
    expect(withBuiltin(null)).to.deep.equal(builtin);
    expect(withBuiltin({})).to.deep.equal(builtin);
  });

  it('leaves the built-in one as it was', () => {
    withBuiltin({ members });
    expect(builtin.members.total).to.equal(155);
  });
});
