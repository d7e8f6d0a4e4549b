// The manifest of the elements: as fresh as the classes, and complete.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifest } from '../../.tooling/manifest.mjs';
import { widgetNames } from './site.mjs';

const committed = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
const elements = JSON.parse(committed).modules.flatMap(({ declarations }) => declarations);

test('the committed manifest is what the classes say today', async () => {
  assert.equal(await manifest(), committed);
});

test('every element is in it', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName).sort(),
    ['network', ...widgetNames].map((name) => `coffee-${name}`).sort(),
  );
});

test('whatever it names is described', () => {
  for (const { tagName, members, attributes, events, slots, cssParts, cssProperties } of elements)
    for (const item of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
      assert.ok(item.description, `${tagName}: ${item.name}`);
});
