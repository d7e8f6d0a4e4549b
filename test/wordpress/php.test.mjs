// The plugin's PHP, by what can be told without running it: whatever a host lacks, and whatever its users may not do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { runnerImport } from 'vite';
import { textsOf } from '../../.tooling/gettext.mjs';

const source = fileURLToPath(new URL('../../src/wordpress/', import.meta.url));
const paths = readdirSync(source, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.php'))
  .sort();
const files = paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]);
const zip = unzipSync(
  readFileSync(fileURLToPath(new URL('../../dist/wordpress/coffee-network-widgets.zip', import.meta.url))),
);
const hasPhp = spawnSync('php', ['-v']).status === 0;

test('PHP understands every file', { skip: !hasPhp && 'PHP is not here' }, () => {
  for (const path of paths) {
    const { status, stdout } = spawnSync('php', ['-l', join(source, path)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('no file does anything when it is asked for by its address', () => {
  for (const [path, text] of files)
    assert.match(text, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
});

test('nothing is asked of PHP that a host may lack, or that has gone', () => {
  const lacking =
    /\b(mb_\w+|iconv\w*|create_function|each|utf8_(en|de)code|strftime|str_(contains|starts_with|ends_with)|array_is_list)\s*\(/;
  for (const [path, text] of files) assert.doesNotMatch(text.replace(/\/\/.*|\/\*[^]*?\*\//g, ''), lacking, path);
  // What only newer PHP understands: 7.4 is the oldest.
  const newer = /\bmatch \(|\?->|\breadonly\b|\benum \w+ \{|: (static|mixed|never)\b(?! fn)|#\[/;
  for (const [path, text] of files)
    assert.doesNotMatch(text.replace(/\/\/.*|\/\*[^]*?\*\/|'(?:[^'\\]|\\.)*'/g, ''), newer, path);
});

test('no file asks another server, runs what it is given, or shows errors', () => {
  const forbidden =
    /\b(eval|assert|exec|shell_exec|system|passthru|proc_open|unserialize|wp_remote_\w+|curl_\w+|extract|ini_set|error_reporting|var_dump|print_r)\s*\(/;
  for (const [path, text] of files) assert.doesNotMatch(text.replace(/\/\/.*|\/\*[^]*?\*\//g, ''), forbidden, path);
  for (const [path, text] of files) assert.doesNotMatch(text, /admin_notices|jquery|<script[^>]+src=["']http/i, path);
});

test('what PHP says has its translation, and no other is kept', async () => {
  const { module } = await runnerImport(join(source, 'generated/index.ts'), { configFile: false, logLevel: 'warn' });
  const asked = new Set(files.flatMap(([, text]) => textsOf(text, 'coffee-network-widgets')).map(([, text]) => text));
  for (const [language, { texts }] of Object.entries(module.translations)) {
    assert.deepEqual(
      [...asked].filter((text) => !texts[text]),
      [],
      `${language}: missing`,
    );
    assert.deepEqual(
      Object.keys(texts).filter((text) => !asked.has(text)),
      [],
      `${language}: not said any more`,
    );
    for (const [english, own] of Object.entries(texts)) {
      const places = (text) => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();
      assert.deepEqual(places(own), places(english), own);
    }
  }
});

test('the zip has a version, a licence, a block for each widget, and a folder of its own', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = (path) => Buffer.from(zip[`coffee-network-widgets/${path}`]).toString();
  assert.ok(Object.keys(zip).every((path) => path.startsWith('coffee-network-widgets/')));
  assert.match(text('coffee-network-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
  assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  assert.match(text('license.txt'), /MIT/);
  for (const name of Object.keys(JSON.parse(text('data/widgets.json'))))
    assert.equal(JSON.parse(text(`blocks/${name}/block.json`)).name, `coffee-network/${name}`);
});
