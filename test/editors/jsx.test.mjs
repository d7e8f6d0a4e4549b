// What TypeScript says of JSX that uses the elements, by the built types.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from './read.mjs';

/** What TypeScript says of a JSX file that uses the built types. */
async function check(code) {
  const folder = new URL('.cache/jsx/', root);
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('app.tsx', folder),
    `import type {} from '../../dist/types/jsx.js';\nexport const app = ${code};\n`,
  );
  const options = [
    '--noEmit',
    '--strict',
    '--jsx',
    'react-jsx',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
  ];
  try {
    execFileSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--ignoreConfig', ...options, '--types', 'react', '.cache/jsx/app.tsx'],
      {
        cwd: fileURLToPath(root),
        encoding: 'utf8',
      },
    );
    return '';
  } catch (error) {
    return error.stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the types for JSX take what the elements take, and nothing else', async () => {
  assert.equal(
    await check(`<coffee-network src="a.json" oncoffee-network-load={({ dataset }) => dataset.members.total}>
      <coffee-member-counter lang="es" value={384} asOf="2018" still className="a">155</coffee-member-counter>
      <coffee-colombia-timeline order="desc" heading-level="2" headingLevel={2} />
      <coffee-objectives-list layout="cards" style={{ '--coffee-accent': '#1b6e4a', margin: 0 }} />
    </coffee-network>`),
    '',
  );
  const wrong = await check(`<main>
    <coffee-colombia-timeline order="newest" />
    <coffee-member-counter still={2} />
    <coffee-network onCoffee-network-load={() => {}} />
    <coffee-nothing />
    <coffee-member-counter style={{ '--coffee-acent': '#1b6e4a' }} />
  </main>`);
  for (const line of [3, 4, 5, 6, 7]) assert.match(wrong, new RegExp(`app\\.tsx\\(${line},`));
});
