import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { begin, edited, redone, settled, undone } from '../../src/document/history.js';
import type { Json } from '../../src/document/json.js';
import { patched } from '../../src/document/patch.js';
import { json, patchOf } from './arbitrary.js';

describe('An edit', () => {
  const document: Json = {
    members: { total: 155 },
    areas: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    future: { kept: [1] },
  };

  it('changes one place and shares the rest, what nobody knows too', () => {
    const after = patched(document, { op: 'set', path: ['members', 'total'], value: 384 }) as typeof document;
    expect(after).to.deep.equal({ ...document, members: { total: 384 } });
    expect((after as { future: Json }).future).to.equal((document as { future: Json }).future);
    expect(document).to.have.nested.property('members.total', 155);
  });

  it('makes what is missing on the way, adds at the end of a list, removes and moves', () => {
    expect(patched({}, { op: 'set', path: ['members', 'source', 'text'], value: 'CLAC' })).to.deep.equal({
      members: { source: { text: 'CLAC' } },
    });
    expect(patched({}, { op: 'set', path: ['areas', 0, 'id'], value: 'a' })).to.deep.equal({ areas: [{ id: 'a' }] });
    expect(patched([1], { op: 'set', path: [1, 'id'], value: 'b' })).to.deep.equal([1, { id: 'b' }]);
    expect(patched(document, { op: 'remove', path: ['areas', 1] })).to.have.deep.property('areas', [
      { id: 'a' },
      { id: 'c' },
    ]);
    expect(patched([1, 2, 3], { op: 'move', path: [0], to: 2 })).to.deep.equal([2, 3, 1]);
    expect(patched([1, 2], { op: 'insert', path: [1], value: 9 })).to.deep.equal([1, 9, 2]);
  });

  it('of a place that is not there changes nothing', () => {
    for (const path of [['areas', 9], ['members', 'total', 'x'], ['nothing']])
      expect(patched(document, { op: 'remove', path })).to.equal(document);
    expect(patched(document, { op: 'set', path: ['areas', 'x', 'y'], value: 1 })).to.equal(document);
  });

  it('never reaches a prototype', () => {
    const after = patched({}, { op: 'set', path: ['__proto__', 'polluted'], value: true });
    expect(Object.hasOwn(after as object, '__proto__')).to.equal(true);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('The history', () => {
  it('of any edits, undone, is the start; done again, it is the end', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        json.chain((start) =>
          fc.tuple(
            fc.constant(start),
            fc.array(fc.tuple(patchOf(start), fc.constantFrom('a', undefined)), { maxLength: 12 }),
          ),
        ),
        ([start, edits]) => {
          let history = begin(start);
          for (const [patch, topic] of edits) history = edited(history, [patch], topic);
          const end = history.now;
          while (history.earlier.length) history = undone(history);
          expect(history.now).to.equal(start);
          while (history.later.length) history = redone(history);
          expect(history.now).to.equal(end);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('undoes what was typed into one field at once, and two fields one by one', () => {
    const type = (history = begin({}), field: string, ...values: string[]) =>
      values.reduce((each, value) => edited(each, [{ op: 'set', path: [field], value }], field), history);
    let history = type(type(undefined, 'name', 'R', 'Re', 'Red'), 'place', 'C', 'Ca');
    expect((history = undone(history)).now).to.deep.equal({ name: 'Red' });
    expect(undone(history).now).to.deep.equal({});
    expect(undone(type(settled(type(undefined, 'name', 'R')), 'name', 'Re')).now).to.deep.equal({ name: 'R' });
  });

  it('has no step for an edit that changes nothing, and forgets what was undone once one does', () => {
    const history = edited(begin({ a: 1 }), [{ op: 'set', path: ['a'], value: 1 }]);
    expect(history.earlier).to.have.length(0);
    const other = edited(undone(edited(history, [{ op: 'set', path: ['a'], value: 2 }])), [
      { op: 'set', path: ['a'], value: 3 },
    ]);
    expect(redone(other).now).to.deep.equal({ a: 3 });
    expect(undone(begin(1)).now).to.equal(1);
  });
});
