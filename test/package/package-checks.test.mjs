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
