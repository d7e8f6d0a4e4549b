import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { figures } from '../../src/dataset/builtin/figures.js';
import { presentation } from '../../src/dataset/builtin/presentation.js';
import { isCostly } from '../../src/dataset/problem.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { differences } from '../../src/document/diff.js';
import { same, type Json } from '../../src/document/json.js';
import { fromBook } from '../../src/sheets/from-book.js';
import { readSpreadsheet, writeSpreadsheet } from '../../src/sheets/index.js';
import { toBook } from '../../src/sheets/to-book.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { dataset } from './datasets.js';

const whole = JSON.parse(JSON.stringify({ ...builtin, presentation, figures })) as Json;

describe('A dataset as a spreadsheet', () => {
  it('comes back the same, whatever valid dataset it is', function () {
    this.timeout(120_000);
    let valid = 0;
    fc.assert(
      fc.property(dataset, fc.constantFrom('es', 'en', 'pt', 'fr'), (given, tag) => {
        if (!validateDataset(given).problems.some(isCostly)) valid++;
        const { document } = fromBook(toBook(given, tag), tag);
        expect(differences(given, document)).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
    expect(valid).to.be.above(300);
  });

  it('comes back the same as a file too', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(dataset, async (given) => {
        const { document } = await readSpreadsheet(await writeSpreadsheet(given, 'es'), 'libro.xlsx', 'es');
        expect(differences(given, document)).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  for (const tag of Object.keys(sheetWords))
    it(`has all of the network’s own in the sheets that people read, in ${tag}`, () => {
      const { $schema, schemaVersion, ...parts } = whole as { [name: string]: Json };
      const book = toBook(parts, tag);
      expect(book.map(({ name }) => name)).to.not.include(sheetWords[tag]!.sheets.rest.name);
      // In any language of the reader.
      expect(same(fromBook(book, tag === 'es' ? 'fr' : 'es').document, parts)).to.equal(true);
      expect([$schema, schemaVersion]).to.deep.equal([undefined, 1]);
    });

  it('explains each sheet in its first row, and has a column for each language', () => {
    const events = toBook(whole, 'es').find(({ name }) => name === 'Hechos')!;
    expect(events.rows[0]![0]).to.match(/una fila por hecho/);
    expect(events.rows[1]).to.include.members(['Fecha', 'Título (es)', 'Título (en)', 'Título (pt)', 'Título (fr)']);
    expect(events.rows).to.have.length(6);
  });

  it('keeps what nobody knows when rows are added and removed', () => {
    const given = {
      areas: [
        { id: 'a', text: 'A', extra: { deep: [1] } },
        { id: 'b', text: 'B', extra: [2] },
      ],
    };
    const book = toBook(given, 'es').map((sheet) =>
      sheet.name === 'Áreas' ? { ...sheet, rows: [sheet.rows[0]!, sheet.rows[1]!, ['c'], sheet.rows[3]!] } : sheet,
    );
    expect(fromBook(book, 'es').document).to.deep.equal({ areas: [{ id: 'c' }, { id: 'b', text: 'B', extra: [2] }] });
  });
});

describe('The words of a spreadsheet', () => {
  for (const [tag, words] of Object.entries(sheetWords)) {
    it(`name no two sheets, and no two fields of a sheet, alike: ${tag}`, () => {
      const names = Object.values(words.sheets).map(({ name }) => name);
      expect(new Set(names).size).to.equal(names.length);
      // Excel’s own limits.
      for (const name of names) expect(name).to.match(/^[^\\/?*[\]:']{1,31}$/);
      for (const { rows, name } of toBook(whole, tag)) {
        if (name === words.sheets.rest.name) continue;
        const row = rows[1]![1] === words.value ? rows.slice(2).map(([title]) => title) : rows[1]!;
        expect(new Set(row).size, name).to.equal(row.length);
        for (const title of row) expect(String(title), name).to.match(/^\p{Lu}/u);
      }
    });
  }
});
