// Holds the weight of what visitors load: a budget in brotli bytes for each public file, and what grew since the sizes
// were last accepted. `--accept` writes today's.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rawMap } from './bundle-map.mjs';

const here = (name) => new URL(name, import.meta.url);
const read = (name) => JSON.parse(readFileSync(here(name), 'utf8'));
const budgets = read('./budgets.json');
const accepted = read('./sizes.json');
const SCRIPT = 'dist/coffee-network.js';
const number = (bytes) => bytes.toLocaleString('en');
const change = (now, before = 0) => (now > before ? '+' : '') + number(now - before);
/** A path against a pattern in which `*` stands for a part without slashes. */
const matches = (path, pattern) => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`).test(path);

const now = { files: {}, sources: rawMap(SCRIPT) };
let failed = 0;
const paths = readdirSync('dist', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
for (const [pattern, budget] of Object.entries(budgets)) {
  const found = paths.filter((path) => matches(path, pattern));
  if (!found.length) {
    console.log(`✗ ${pattern}: no such file`);
    failed++;
  }
  for (const path of found) {
    const content = readFileSync(join('dist', path));
    const [raw, brotli] = (now.files[path] = [content.length, brotliCompressSync(content).length]);
    const over = brotli > budget;
    if (over) failed++;
    const grown = change(brotli, accepted.files[path]?.[1]);
    if (over || grown !== '0' || !pattern.includes('*'))
      console.log(
        `${over ? '✗' : '✓'} ${path}: ${number(raw)} bytes, ${number(brotli)} in brotli (${grown}; budget ${number(budget)})`,
      );
  }
}
// A new public file has no budget until it is given one.
const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
for (const path of Object.keys(files).filter((each) => !(each in now.files))) {
  console.log(`✗ ${path}: no budget`);
  failed++;
}
const grown = Object.entries(now.sources).filter(([source, bytes]) => bytes !== (accepted.sources[source] ?? 0));
const gone = Object.entries(accepted.sources).filter(([source]) => !(source in now.sources));
if (grown.length + gone.length) console.log('In coffee-network.js, by source, in bytes before brotli:');
for (const [source, bytes] of grown) console.log(`  ${change(bytes, accepted.sources[source])} ${source}`);
for (const [source, bytes] of gone) console.log(`  ${change(0, bytes)} ${source}`);

if (process.argv.includes('--accept')) writeFileSync(here('./sizes.json'), `${JSON.stringify(now, null, 1)}\n`);
process.exitCode = failed ? 1 : 0;
