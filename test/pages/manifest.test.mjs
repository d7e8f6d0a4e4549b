// The manifest of the elements: as fresh as the classes, and complete.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { manifest } from '../../.tooling/manifest.mjs';
import { widgetNames } from './site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = readFileSync(join(root, 'custom-elements.json'), 'utf8');
const elements = JSON.parse(committed).modules.flatMap(({ declarations }) => declarations);

test('the committed manifest is what the classes say today', async () => {
  assert.equal(await manifest(), committed);
});

test('the check before a build is red once a description has changed, and leaves the manifest alone', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/manifest-'));
  try {
    for (const name of ['src', 'package.json', 'custom-elements.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    const check = () => {
      const script = join(root, '.tooling/manifest.mjs');
      const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: folder, encoding: 'utf8' });
      return { status, stderr: stderr.trim() };
    };
    assert.deepEqual(check(), { status: 0, stderr: '' });
    const path = join(folder, 'src/widgets/member-counter/element.ts');
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.replace('/** The figure alone,', '/** The bare figure,'));
    const stale = 'custom-elements.json is stale: npm run build, and commit it.';
    assert.deepEqual(check(), { status: 1, stderr: stale });
    assert.equal(readFileSync(join(folder, 'custom-elements.json'), 'utf8'), committed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every element is in it', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName).sort(),
    ['network', ...widgetNames].map((name) => `coffee-${name}`).sort(),
  );
});

test('whatever it names is described', () => {
  for (const { tagName, members, attributes, events, slots, cssParts, cssProperties, cssStates } of elements)
    for (const item of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates])
      assert.ok(item.description, `${tagName}: ${item.name}`);
});
