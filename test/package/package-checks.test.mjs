// The package as its readers' tools see it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
