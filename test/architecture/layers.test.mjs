// Imports go down the layers of src/, as the architecture page has them, and ESLint holds them to it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { beside, layers } from '../../.tooling/layers.mjs';

const eslint = new ESLint();

/** What ESLint says of the imports of a file: only the path of `filePath` has to exist. */
async function problems(filePath, target) {
  const code = `import * as all from '${target}';\nexport default all;\n`;
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.filter(({ ruleId }) => ruleId?.startsWith('boundaries/')).map(({ message }) => message);
}

const UP = [
  ['src/platform/turns.ts', '../element/define.js'],
  ['src/values/email.ts', '../platform/turns.js'],
  ['src/language/say.ts', '../dataset/types.js'],
  ['src/dataset/freshness.ts', '../element/report.js'],
  ['src/dataset/page/page-dataset.ts', '../../provider/element.js'],
  ['src/element/report.ts', '../widgets/presentation/element.js'],
  ['src/widgets/presentation/element.ts', '../../provider/element.js'],
  ['src/provider/element.ts', '../embed/base.js'],
  ['src/snippets/systems.ts', '../builder/state.js'],
  ['src/embed/base.ts', '../script.js'],
];
for (const [from, target] of UP)
  test(`${from} may not import ${target}`, async () => {
    assert.match((await problems(from, target)).join(), /imports go down the layers only/);
  });

for (const [what, code] of [
  ['a type', `import type { Dataset } from '../dataset/types.js';\nexport type Shown = Dataset;\n`],
  ['what is exported again', `export * from '../dataset/types.js';\n`],
  ['what is loaded later', `export const later = () => import('../dataset/types.js');\n`],
])
  test(`${what} is an import too`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath: 'src/language/say.ts' });
    assert.ok(messages.some(({ ruleId }) => ruleId === 'boundaries/dependencies'));
  });

test('down the layers, and where the page says so beside, imports are welcome', async () => {
  for (const [from, target] of [
    ['src/script.ts', './embed/start.js'],
    ['src/widgets/news-list/element.ts', '../../feed/load-feed.js'],
    ['src/widgets/news-list/element.ts', '../../platform/turns.js'],
    ['src/cli/index.ts', '../render/index.js'],
    ['src/cli/index.ts', '../dataset/schema.js'],
  ])
    assert.deepEqual(await problems(from, target), [], `${from} ${target}`);
});

test('every folder has its layer', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), layers.flat().sort());
});

test('the page names the layers, what each is for, and what is imported from beside', () => {
  const page = readFileSync('stories/guides/architecture.mdx', 'utf8');
  const rows = [...page.matchAll(/^\| (\d)\s*\| (.*?)\s*\| (\S.*?)\s*\|$/gm)];
  const named = rows.map(([, , folders]) => [...folders.matchAll(/`src\/([\w-]+)\/`/g)].map(([, name]) => name));
  assert.deepEqual(named, layers);
  for (const [from, targets] of Object.entries(beside))
    assert.ok(page.includes(`- \`${from}\`: ${targets.map((name) => `\`${name}\``).join(', ')}`), from);
});
