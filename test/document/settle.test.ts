import { expect } from '@open-wc/testing';
import type { Json } from '../../src/document/json.js';
import { merged } from '../../src/document/merge.js';
import { patched, patchedAll } from '../../src/document/patch.js';
import { openConflict, takingTheirs } from '../../src/document/settle.js';

/** What becomes of a document where their version is taken, after an edit in between. */
function taken(base: Json, mine: Json, theirs: Json, between = (document: Json) => document): Json | undefined {
  const { document, conflicts } = merged(base, mine, theirs);
  const [conflict] = conflicts;
  const waiting = openConflict(conflict!, document);
  const now = between(document);
  const patches = takingTheirs(now, waiting);
  return patches && patchedAll(now, patches);
}
const item = (id: string, text = id) => ({ id, text });

describe('Their version of a place', () => {
  const base = [item('a'), item('b'), item('c')];

  it('goes where that place is by now', () => {
    const theirs = patched(base, { op: 'set', path: [1, 'text'], value: 'theirs' });
    const mine = patched(base, { op: 'set', path: [1, 'text'], value: 'mine' });
    const removed = (document: Json) => patched(document, { op: 'remove', path: [0] });
    expect(taken(base, mine, theirs, removed)).to.deep.equal([item('b', 'theirs'), item('c')]);
    const inserted = (document: Json) => patched(document, { op: 'insert', path: [0], value: item('z') });
    expect(taken(base, mine, theirs, inserted)).to.deep.equal([item('z'), item('a'), item('b', 'theirs'), item('c')]);
  });

  it('of an item that I removed comes back, in no other item’s place', () => {
    const mine = [item('a'), item('c')];
    const theirs = [item('a'), item('b', 'theirs'), item('c')];
    expect(taken(base, mine, theirs)).to.deep.equal(theirs);
    const emptied = () => [];
    expect(taken(base, mine, theirs, emptied)).to.deep.equal([item('b', 'theirs')]);
  });

  it('of an item that they removed takes out that one alone', () => {
    const mine = [item('a'), item('b', 'mine'), item('c')];
    const theirs = [item('a'), item('c')];
    expect(taken(base, mine, theirs)).to.deep.equal(theirs);
    const removed = (document: Json) => patched(document, { op: 'remove', path: [1] });
    expect(taken(base, mine, theirs, removed)).to.deep.equal(theirs);
  });

  it('of an order leaves the items as they are', () => {
    const [a, b, c] = [item('a'), item('b'), item('c')];
    const edit = (document: Json) => patched(document, { op: 'set', path: [0, 'text'], value: 'edited' });
    expect(taken(base, [b, a, c], [c, a, b], edit)).to.deep.equal([item('c'), item('a'), item('b', 'edited')]);
  });

  it('is not put where nobody can tell that it is the place that was meant', () => {
    const removed = (document: Json) => patched(document, { op: 'remove', path: [0] });
    expect(taken(['a', 'b', 'c'], ['a', 'mine', 'c'], ['a', 'theirs', 'c'])).to.deep.equal(['a', 'theirs', 'c']);
    expect(taken(['a', 'b', 'c'], ['a', 'mine', 'c'], ['a', 'theirs', 'c'], removed)).to.equal(undefined);
    const gone = (document: Json) => patched(document, { op: 'remove', path: [0] });
    expect(taken([item('b')], [item('b', 'mine')], [item('b', 'theirs')], gone)).to.equal(undefined);
  });
});
