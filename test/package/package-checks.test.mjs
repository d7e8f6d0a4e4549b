// The package as its readers' tools see it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { openProject } from './install.mjs';

let project;
before(() => {
  project = openProject();
});
after(() => project.remove());

test('publint finds nothing', async () => {
  const { messages } = await publint({ strict: true });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('the script has no pattern that phones of 2021 can’t read: a lookbehind would stop all of it', () => {
  assert.doesNotMatch(readFileSync('dist/coffee-network.js', 'utf8'), /\(\?<[=!]/);
});

test('the types resolve wherever the modules do', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      project.tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--format',
      'ascii',
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
});

test('whatever its modules and types import is named as a dependency, or as one of those who use the types', () => {
  const installed = join(project.folder, 'node_modules/coffee-network-widgets');
  const imported = new Set();
  for (const path of project.files.filter((each) => /^dist\/(modules|types)\/.*\.(js|d\.ts)$/.test(each)))
    for (const [, name] of readFileSync(join(installed, path), 'utf8').matchAll(
      /(?:\bfrom |\bimport |\bimport\(|^declare module )["'](?!\.)((?:@[^/"']+\/)?[^/"']+)/gm,
    ))
      imported.add(name);
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync('package.json', 'utf8'));
  const types = { '@types/react': 'react' };
  const named = [...Object.keys(dependencies), ...Object.keys(peerDependencies).map((name) => types[name] ?? name)];
  assert.deepEqual([...imported].sort(), named.sort());
  for (const name of Object.keys(peerDependencies)) assert.equal(peerDependenciesMeta[name].optional, true, name);
});

test('an application that has Lit gets no second one; what builds and tests the package is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, range] of Object.entries(dependencies)) assert.match(range, /^\^\d+\.\d+\.\d+$/, name);
  for (const [name, version] of Object.entries(devDependencies))
    assert.match(version, /^(npm:[\w-]+@)?\d+\.\d+\.\d+$/, name);
  // The tests run with the lowest version of the range.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [name, range] of Object.entries(dependencies))
    assert.equal(`^${packages[`node_modules/${name}`].version}`, range, name);
});

test('the manifest that its field names is in it, and says what the built one says', () => {
  const { customElements } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(project.files.includes(customElements));
  assert.equal(readFileSync(customElements, 'utf8'), readFileSync('dist/custom-elements.json', 'utf8'));
});
