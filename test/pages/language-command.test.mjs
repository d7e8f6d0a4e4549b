// `npx coffee-network-widgets language`, as a translator runs it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { runnerImport } from 'vite';
import { dist } from './site.mjs';

const { packs } = (await runnerImport('./src/language/packs/index.ts', { logLevel: 'warn', configFile: false })).module;

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'language-'));
});

const run = (...args) =>
  new Promise((resolve) => {
    execFile('node', [`${dist}cli.js`, 'language', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
async function check(content, ...args) {
  const file = join(folder, `${Math.random()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return run('check', file, ...args);
}
const start = async (...args) => JSON.parse((await run('start', ...args)).stdout);

for (const pack of packs)
  test(`the language that is shipped is whole, and all of it has room: ${pack.name}`, async () => {
    const { code, stdout } = await check(pack, '--json');
    assert.deepEqual(JSON.parse(stdout), { ok: true, findings: [] });
    assert.equal(code, 0);
  });

for (const from of ['es', 'en', 'pt', 'fr'])
  test(`a language to begin with has all that there is to say, as ${from} says it`, async () => {
    const begun = await start('qu', '--from', from);
    assert.deepEqual([begun.code, begun.fallbacks[0]], ['qu', from]);
    const { findings } = JSON.parse((await check(begun, '--json')).stdout);
    assert.deepEqual(
      findings.filter(({ about }) => about !== 'same' && about !== 'long-word'),
      [],
    );
    assert.ok(findings.length > 30, 'what was not translated yet is told');
  });

test('it says what is missing, too long, has lost a placeholder or its space, or has forms that others have not', async () => {
  const { stdout, code } = await check({
    ...packs[0],
    code: 'pl',
    fallbacks: ['es'],
    words: {
      ...packs[0].words,
      contact: undefined,
      email: 'x'.repeat(100),
      since: 'od',
      elects: 'Wybrani przez:',
      organizations: { one: 'organizacja', other: 'organizacji' },
      until: { 'day:8': 'do {date}', other: 'do {date}' },
    },
    messages: { ...packs[0].messages, problems: 'x' },
    story: { ...packs[0].story, 'presentation.paragraphs.2': 'Dzisiaj 155.', 'objectives.faire.text': 'x' },
  });
  assert.equal(code, 1);
  for (const line of [
    '+ words.contact\n    Add it: until then it is said in Spanish.',
    '! words.email\n    It has 100 signs, and there is room for 32',
    '✗ words.since\n    It must hold {date}',
    '! messages.problems\n    No sentence to editors has this name',
    '! words.elects\n    End it with a space',
    '! words.organizations\n    This language has another form for some numbers: add few, many',
    '✗ story.presentation.paragraphs.2\n    It must hold {total}',
    '! story.objectives.faire.text\n    No text of the story has this name',
  ])
    assert.ok(stdout.includes(line), `${line}\n\n${stdout}`);
  assert.match(stdout, /: 2 wrong, 1 missing, 1 too long\n$/);
});

test('it checks the languages in a dataset', async () => {
  const { stdout } = await check({ languages: { qu: { name: 'Runasimi', words: { source: '<i>Pukyu</i>' } } } });
  assert.match(stdout, /✗ languages\.qu\.words\.source\n/);
});

test('it says what it can’t do', async () => {
  assert.match((await run('start', 'es')).stderr, /does not speak/);
  assert.match((await run('start', 'qu', '--from', 'xx')).stderr, /Unknown language xx/);
  assert.match((await check('{')).stderr, /line 1/);
  assert.equal((await run('other')).code, 2);
});
