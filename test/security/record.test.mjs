// The documentation says how much the fuzz tried and what it found: only a whole run that found nothing may say so.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tableOf } from '../../.tooling/host-table.mjs';
import { openRecord, parts } from './record.mjs';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'cache/fuzz.json');

/** Records a run, in which a part may be missing or have found something. */
function run({ without, finding, failed } = {}) {
  const record = openRecord(file, { seed: 1, runs: 2000 });
  for (const part of parts) if (part !== without) record.add(part, 10, part === finding ? ['a script ran'] : []);
  if (failed) record.fail();
  return record.close();
}

test('a whole run that found nothing leaves a file with its counts', () => {
  run();
  const { runs, parts: results } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(runs, 2000);
  assert.deepEqual(Object.keys(results), parts);
  for (const part of parts) assert.deepEqual(results[part], { tried: 10, found: 0 });
});

test('one that found something, or did not come to its end, leaves none, nor the one before it', () => {
  for (const fault of [{ finding: 'feeds' }, { without: 'messages' }, { failed: true }]) {
    run();
    assert.ok(existsSync(file));
    const results = run(fault);
    assert.ok(!existsSync(file), JSON.stringify(fault));
    if (fault.finding) assert.equal(results[fault.finding].found, 1);
  }
});

const engine = (result) => ({ engine: 'any', version: '1', results: [{ name: 'a plain page', result }] });
const pages = { Pages: [{ name: 'a plain page' }] };
const engines = [engine('well'), engine('cannot'), engine('well')];
const fuzz = (runs, found = 0) => ({ seed: 1, runs, parts: { feeds: { tried: 10, found } } });

test('the table says what the fuzz found, as it found it', () => {
  assert.deepEqual(tableOf(pages, engines, fuzz(2000)).fuzz.parts.feeds, { tried: 10, found: 0 });
  assert.deepEqual(tableOf(pages, engines, fuzz(2000, 3)).fuzz.parts.feeds, { tried: 10, found: 3 });
});

test('there is no table without a whole run', () => {
  assert.equal(tableOf(pages, engines, undefined), undefined);
  assert.equal(tableOf(pages, engines, fuzz(60)), undefined);
  assert.equal(tableOf(pages, engines.slice(1), fuzz(2000)), undefined);
  assert.equal(tableOf({ Pages: [...pages.Pages, { name: 'a new page' }] }, engines, fuzz(2000)), undefined);
});
