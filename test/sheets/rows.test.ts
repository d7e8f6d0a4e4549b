import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { same, type Json, type JsonMap } from '../../src/document/json.js';
import type { Book, Row } from '../../src/sheets/book.js';
import { fromBook } from '../../src/sheets/from-book.js';
import { layOut } from '../../src/sheets/items.js';
import { tables, type TableName } from '../../src/sheets/tables.js';
import { toBook } from '../../src/sheets/to-book.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { dataset } from './datasets.js';

const nameOf = (table: TableName) => sheetWords['es']!.sheets[table].name;

/** The book after somebody has worked on the rows of one of its sheets. */
const worked = (book: Book, table: TableName, change: (rows: readonly Row[]) => readonly Row[]): Book =>
  book.map((sheet) =>
    sheet.name === nameOf(table)
      ? { ...sheet, rows: [...sheet.rows.slice(0, 2), ...change(sheet.rows.slice(2))] }
      : sheet,
  );

const reread = (given: Json, table: TableName, change: (rows: readonly Row[]) => readonly Row[]) =>
  fromBook(worked(toBook(given, 'es'), table, change), 'es').document;

describe('Rows that somebody sorts, removes and adds', () => {
  const people: Json = {
    governance: {
      bodies: [
        {
          id: 'comite',
          name: 'Comité',
          people: [
            { name: 'Ana', mandate: { until: 2027 } },
            { name: 'Luis', mandate: { until: 2030 } },
            { name: 'Eva' },
          ],
        },
      ],
    },
  };
  const peopleOf = (document: Json) =>
    (document as { governance: { bodies: [{ people: JsonMap[] }] } }).governance.bodies[0].people;

  it('keep what nobody knows of an item without an id', () => {
    const [ana, luis, eva] = peopleOf(people);
    expect(peopleOf(reread(people, 'people', (rows) => [...rows].reverse()))).to.deep.equal([eva, luis, ana]);
    expect(peopleOf(reread(people, 'people', (rows) => rows.slice(1)))).to.deep.equal([luis, eva]);
    expect(
      peopleOf(reread(people, 'people', ([first, ...rows]) => [first!, ['comite', 'Rosa'], ...rows])),
    ).to.deep.equal([ana, { name: 'Rosa' }, luis, eva]);
  });

  it('keep it though their own cells change, the id too', () => {
    const given: Json = {
      areas: [
        { id: 'a', text: 'A', note: [1] },
        { id: 'b', text: 'B' },
      ],
    };
    const renamed = reread(given, 'areas', ([first, second]) => [['z', ...first!.slice(1)], second!]);
    expect(renamed).to.deep.equal({
      areas: [
        { id: 'z', text: 'A', note: [1] },
        { id: 'b', text: 'B' },
      ],
    });
  });

  it('are marked only where a row has more than it says', () => {
    const rows = toBook(people, 'es').find(({ name }) => name === nameOf('people'))!.rows;
    expect(rows.map((row) => row.at(-1))).to.deep.equal([rows[0]![0], 'No cambiar', '#1', '#2', null]);
    const plain = toBook({ areas: [{ text: 'A' }] }, 'es').find(({ name }) => name === nameOf('areas'))!.rows;
    expect(plain[1]).to.not.include('No cambiar');
  });

  /** The same dataset, where some items have no id, or one that another has. */
  const careless = (value: Json, keep: (count: number) => 'id' | 'none' | 'twice'): Json => {
    let count = 0;
    const walk = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || !value) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, each]): [string, Json][] => {
          if (name !== 'id') return [[name, walk(each)]];
          const what = keep(count++);
          return what === 'none' ? [] : [[name, what === 'id' ? each : 'x']];
        }),
      );
    };
    return walk(value);
  };

  it('keep or lose only what is their own, whatever dataset it is', function () {
    this.timeout(120_000);
    let changed = 0;
    const names = (Object.keys(tables) as TableName[]).filter((name) => name !== 'bodies' && name !== 'timelines');
    fc.assert(
      fc.property(
        dataset,
        fc.array(fc.constantFrom('id', 'none', 'twice'), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...names),
        fc.array(fc.nat(7), { maxLength: 6 }),
        fc.nat(3),
        (whole, ids, table, order, fewer) => {
          const given = careless(whole, (count) => ids[count % ids.length]!);
          expect(same(fromBook(toBook(given, 'es'), 'es').document, given)).to.equal(true);
          const before = layOut(given).tables[table].map(({ item }) => item);
          const places = before.map((_, index) => index);
          // Some rows stand elsewhere, and some are gone.
          order.forEach((to, from) => places.splice(to, 0, ...places.splice(from, 1)));
          const kept = places.slice(fewer);
          if (kept.some((place, index) => place !== index)) changed++;
          const document = reread(given, table, (rows) => kept.map((place) => rows[place]!));
          const after = layOut(document).tables[table].map(({ item }) => item);
          const expected = kept.map((place) => before[place]!);
          for (const item of expected) {
            const count = (list: readonly JsonMap[]) => list.filter((each) => same(each, item)).length;
            expect(
              count(after),
              `${JSON.stringify(item).slice(0, 300)} in ${JSON.stringify(after).slice(0, 600)}`,
            ).to.equal(count(expected));
          }
          expect(after).to.have.length(expected.length);
        },
      ),
      { numRuns: 400 },
    );
    expect(changed).to.be.above(60);
  });
});
