import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { nest, onlyBuiltin, withBuiltin } from '../../src/dataset/merge.js';
import type { PartialDataset, Timeline } from '../../src/dataset/types.js';

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

  it('gives a timeline under a built-in name the heading and the lead of that name, if it has none of its own', () => {
    const { heading, lead } = builtin.timelines['colombia']!;
    const event = { id: '1', date: '2018', title: 'T', text: 'T' };
    const merged = (colombia: Timeline) => {
      const given = { timelines: { colombia, peru: { events: [event] } } };
      const { timelines } = nest(onlyBuiltin, [{ parts: given, problems: [] }]).dataset;
      expect(withBuiltin(given).timelines).to.deep.equal(timelines);
      expect(timelines['peru']).to.deep.equal({ events: [event] });
      return timelines['colombia'];
    };
    expect(merged({ events: [event] })).to.deep.equal({ heading, lead, events: [event] });
    expect(merged({ heading: 'A', events: [event] })).to.deep.equal({ heading: 'A', events: [event] });
    expect(merged({ lead: 'A', events: [] })).to.deep.equal({ lead: 'A', events: [] });
  });

  it('leaves the built-in one as it was', () => {
    withBuiltin({ members });
    expect(builtin.members.total).to.equal(155);
  });
});
