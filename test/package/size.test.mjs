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

test('a language in a pack brings a budget of its own to the files that hold all of them', () => {
  const limitOf = (all, name) => parseFloat(all.find((each) => each.name === name).limit);
  const more = checks([...paths, 'coffee-network.xx.js']);
  for (const name of ['builder.js', 'cli.js', 'integrity.json', 'own-site.zip'])
    assert.ok(limitOf(more, name) > limitOf(list, name), name);
  for (const name of ['coffee-network.js', 'coffee-network-live.js', 'studio.js'])
    assert.equal(limitOf(more, name), limitOf(list, name), name);
});

test('a public file without a budget stops it, and so does a budget without a file', () => {
  assert.throws(() => checks([...paths, 'new.js']), /No budget in \.size-limit\.mjs for dist\/new\.js/);
  assert.throws(() => checks(paths.filter((path) => path !== 'cli.js')), /No file in dist\/ for the budget of cli\.js/);
});
