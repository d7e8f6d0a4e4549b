// The folders of src/ import what the architecture page says, and each has its reason in the README.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { test } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const files = readdirSync('src', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const folders = [...new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))].sort();
const rows = (text) => [...text.matchAll(/^\| `src\/([\w-]+)\/\S*`\s*\|\s*(.*?)\s*\|$/gm)].map(([, ...row]) => row);

/** The folders that a folder imports from, types too. */
function importsOf(folder) {
  const found = new Set();
  for (const path of files.filter((each) => each.startsWith(`${folder}/`)))
    for (const [, target] of read(`src/${path}`).matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const [first, ...rest] = normalize(join(dirname(path), target)).split('/');
      if (rest.length && first !== folder) found.add(first);
    }
  return [...found].sort();
}

test('every folder imports what the architecture page says, no more and no less', () => {
  const said = Object.fromEntries(rows(read('stories/guides/architecture.mdx')));
  assert.deepEqual(Object.keys(said).sort(), folders);
  for (const folder of folders) {
    const names = said[folder] === 'nothing' ? [] : said[folder].split(', ').sort();
    assert.deepEqual(importsOf(folder), names, `src/${folder}/`);
  }
});

test('every folder has its reason in the README', () => {
  assert.deepEqual(
    rows(read('README.md'))
      .map(([folder]) => folder)
      .sort(),
    folders,
  );
});
