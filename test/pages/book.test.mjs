// `npx coffee-network-widgets export` and `import`, as whoever keeps the data runs them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { codes } from '../../.tooling/languages.mjs';
import { dist } from './site.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'book-'));
});
const at = (name) => join(folder, name);
const run = (...args) =>
  new Promise((resolve) => {
    execFile('node', [`${dist}cli.js`, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test('a dataset goes to a spreadsheet and back without loss, in each language', async () => {
  for (const file of [`${dist}data/coffee-network.json`, 'stories/data/cooperative.json'])
    for (const lang of codes) {
      const { code, stderr } = await run('export', file, '--to', at('book.xlsx'), '--lang', lang);
      assert.deepEqual([code, stderr], [0, '']);
      const back = await run('import', at('book.xlsx'), '--lang', lang);
      assert.equal(back.stderr, '');
      assert.deepEqual(JSON.parse(back.stdout), JSON.parse(await readFile(file, 'utf8')));
    }
});

test('the file is one that spreadsheets open: a sheet for each part, the first row explains', async () => {
  await run('export', `${dist}data/coffee-network.json`, '--to', at('book.xlsx'));
  const files = unzipSync(new Uint8Array(await readFile(at('book.xlsx'))));
  assert.ok(files['[Content_Types].xml']);
  const book = strFromU8(files['xl/workbook.xml']);
  for (const name of ['Número', 'Hechos', 'Personas', 'Contacto']) assert.match(book, new RegExp(`name="${name}"`));
  assert.match(strFromU8(files['xl/sharedStrings.xml']), /una fila por hecho/);
});

test('what is not known survives; what is changed in a .csv is read', async () => {
  const given = {
    members: { total: 9, internal: { by: ['Ana'] } },
    intranet: [{ a: 1 }],
    areas: [{ id: 'a', text: '=1+1' }],
  };
  await writeFile(at('own.json'), JSON.stringify(given));
  await run('export', at('own.json'), '--to', at('own.xlsx'));
  assert.deepEqual(JSON.parse((await run('import', at('own.xlsx'))).stdout), given);

  await writeFile(
    at('hechos.csv'),
    Buffer.from('Fecha;Título\r\n31/05/2018;Año nuevo\r\n31/02/2018;Ayer\r\n', 'latin1'),
  );
  const { code, stdout, stderr } = await run('import', at('hechos.csv'));
  assert.equal(code, 0);
  assert.match(stderr, /hechos › 3 › 31\/02\/2018: ese día no existe/);
  assert.deepEqual(JSON.parse(stdout).timelines.story[0], { date: '2018-05-31', title: 'Año nuevo' });
});

test('what can’t be read or written is told, with exit code 2', async () => {
  await writeFile(at('no.json'), '{"members": {,}}');
  await writeFile(at('deep.json'), '['.repeat(100_000) + ']'.repeat(100_000));
  await writeFile(at('no.xlsx'), 'PK no');
  await writeFile(at('old.xlsx'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  await writeFile(at('other.csv'), 'Mes;Monto\r\nenero;3\r\n');
  for (const [args, said] of [
    [['export', at('no.json'), '--to', at('x.xlsx')], /line 1, column 14/],
    [['export', at('deep.json'), '--to', at('x.xlsx')], /too deep/],
    [['export', at('own.json')], /Expected: export FILE/],
    [['export', at('own.json'), '--to', at('x.ods')], /Expected: export FILE/],
    [['export', at('own.json'), '--to', at('x.xlsx'), '--lang', 'de'], /Unknown language de/],
    [['import'], /Expected: import/],
    [['import', at('none.xlsx')], /ENOENT/],
    [['import', at('no.xlsx')], /no \.xlsx, or it is damaged/],
    [['import', at('old.xlsx')], /old \.xls, or has a password/],
    [['import', at('other.csv')], /Begin with `export`/],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, said, args.join(' '));
  }
});
