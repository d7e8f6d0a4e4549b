import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { differences } from '../../src/document/diff.js';
import { at, isMap, isShallow, same, type Json, type Path } from '../../src/document/json.js';
import { merged } from '../../src/document/merge.js';
import { patched, patchedAll } from '../../src/document/patch.js';
import { json, places } from './arbitrary.js';

const start = JSON.parse(JSON.stringify(builtin)) as Json;
/** The texts, numbers and dates: what stands in a cell. Ids tell items apart, and stay. */
const cells = places(start).filter(
  (path) =>
    !isMap(at(start, path)) &&
    !Array.isArray(at(start, path)) &&
    !['id', 'from', 'to', 'type'].includes(String(path.at(-1))),
);

describe('Two people’s edits', () => {
  it('of different cells are all kept, and the same in either order', () => {
    const value = fc.constantFrom<Json>('uno', 'dos', 7);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(cells, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        value,
        value,
        (chosen, cut, mine, theirs) => {
          const middle = 1 + (cut % (chosen.length - 1));
          const edit = (paths: readonly Path[], value: Json) =>
            patchedAll(
              start,
              paths.map((path) => ({ op: 'set', path, value })),
            );
          const [my, their] = [edit(chosen.slice(0, middle), mine), edit(chosen.slice(middle), theirs)];
          const both = merged(start, my, their);
          expect(both.conflicts).to.deep.equal([]);
          expect(same(both.document, merged(start, their, my).document)).to.equal(true);
          for (const [index, path] of chosen.entries())
            expect(at(both.document, path)).to.equal(index < middle ? mine : theirs);
        },
      ),
    );
  });

  it('of any kind never throw; with what nobody edited they are mine', () => {
    fc.assert(
      fc.property(json, json, json, (base, mine, theirs) => {
        merged(base, mine, theirs);
        expect(same(merged(base, mine, base).document, mine)).to.equal(true);
        expect(same(merged(base, base, theirs).document, theirs)).to.equal(true);
      }),
    );
  });

  const list = (...ids: string[]) => ids.map((id) => ({ id }));

  it('of lists: what is new is kept in its place, what one removed is gone, an order stays who moved it', () => {
    const base = list('a', 'b', 'c');
    expect(merged(base, list('a', 'x', 'b', 'c'), list('a', 'y', 'c')).document).to.deep.equal(
      list('a', 'x', 'y', 'c'),
    );
    expect(merged(base, list('c', 'a', 'b'), list('a', 'b', 'c', 'd')).document).to.deep.equal(
      list('c', 'd', 'a', 'b'),
    );
    expect(merged(base, list('z', 'a', 'b', 'c'), base).document).to.deep.equal(list('z', 'a', 'b', 'c'));
  });

  it('of one cell are a conflict, which says where, and mine stands', () => {
    const { document, conflicts } = merged({ t: { es: 'a' } }, { t: { es: 'b' } }, { t: { es: 'c' } });
    expect(document).to.deep.equal({ t: { es: 'b' } });
    expect(conflicts).to.deep.equal([{ path: ['t', 'es'], mine: 'b', theirs: 'c' }]);
    const removed = merged(list('a', 'b'), list('a'), [{ id: 'a' }, { id: 'b', text: 'x' }]);
    expect(removed.conflicts).to.have.length(1);
    expect(removed.document).to.deep.equal(list('a'));
    expect(merged(list('a', 'b', 'c'), list('b', 'a', 'c'), list('c', 'a', 'b')).conflicts).to.have.length(1);
    expect(merged(['p'], ['p', 'q'], ['p', 'r']).conflicts).to.have.length(1);
  });

  it('of one text in two languages, which had none, are both kept', () => {
    expect(merged({}, { text: { es: 'a' } }, { text: { en: 'b' } })).to.deep.equal({
      document: { text: { en: 'b', es: 'a' } },
      conflicts: [],
    });
  });
});

describe('The differences between two versions', () => {
  it('are where one was made of the other, and none where it was not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), (path) => {
        const [change, ...others] = differences(start, patched(start, { op: 'set', path, value: 'neu' }));
        expect(others).to.deep.equal([]);
        expect(change).to.deep.equal({ path, before: at(start, path), after: 'neu' });
      }),
    );
    expect(differences(start, JSON.parse(JSON.stringify(start)) as Json)).to.deep.equal([]);
  });

  it('know an item by its id, wherever it stands', () => {
    const before = {
      areas: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
    };
    const after = {
      areas: [
        { id: 'b', text: 'B2' },
        { id: 'a', text: 'A' },
        { id: 'c', text: 'C' },
      ],
    };
    const said = differences(before, after).map(({ path, moved }) => `${path.join('.')}${moved ? ' moved' : ''}`);
    expect(said).to.deep.equal(['areas.0.text', 'areas.2', 'areas moved']);
  });
});

describe('A value', () => {
  it('that is too deep for the checks is told without going down', () => {
    expect(isShallow(start)).to.equal(true);
    expect(isShallow(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).to.equal(false);
  });
});
