// The table of the documentation is that of a whole run: of the pages that are there today, and of all the fuzz.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parts } from '../security/record.mjs';
import { groups } from './pages/index.mjs';

const table = JSON.parse(await readFile(new URL('../../stories/guides/host-pages.json', import.meta.url), 'utf8'));

test('the table names every hostile page, in three engines; `npm run test:all` writes it', () => {
  const names = Object.values(groups).flatMap((pages) => pages.map(({ name }) => name));
  assert.deepEqual(
    table.rows.map(({ name }) => name),
    names,
  );
  assert.equal(table.engines.length, 3);
  for (const { name, results } of table.rows)
    assert.ok(results.length === 3 && results.every((result) => result === 'well' || result === 'cannot'), name);
});

test('its counts are those of the whole fuzz', () => {
  assert.equal(table.fuzz.runs, 2000);
  assert.deepEqual(Object.keys(table.fuzz.parts), parts);
  for (const [part, { tried, found }] of Object.entries(table.fuzz.parts)) {
    assert.ok(tried > 0, part);
    assert.equal(found, 0, part);
  }
});
