// Every file that visitors load has a budget, which size-limit holds it to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import list, { checks } from '../../.size-limit.mjs';

const paths = list.map(({ name }) => name);

test('every public file is weighed, by itself', () => {
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  assert.deepEqual(paths, [
    ...Object.keys(files),
    'integrity.json',
    'own-site.zip',
    'wordpress/coffee-network-widgets.zip',
  ]);
  for (const { path, limit } of list) {
    assert.doesNotMatch(path, /\*/);
    assert.match(limit, /^[\d.]+ k?B$/, path);
  }
});

test('a public file without a budget stops it, and so does a budget without a file', () => {
  assert.throws(() => checks([...paths, 'new.js']), /No budget in \.size-limit\.mjs for dist\/new\.js/);
  assert.throws(() => checks(paths.filter((path) => path !== 'cli.js')), /No file in dist\/ for the budget of cli\.js/);
});
