// `npx coffee-network-widgets check`, as whoever keeps the data runs it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { dist } from './site.mjs';

const members = { total: 384, since: '2005', asOf: '2018', source: { text: 'CLAC' } };
let folder, server, address;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  server = createServer((request, response) => {
    if (request.url === '/missing.json') return response.writeHead(404).end();
    const cors = request.url === '/open.json' ? { 'access-control-allow-origin': '*' } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...cors }).end(JSON.stringify({ members }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const run = (...args) =>
  new Promise((resolve) => {
    execFile('node', [`${dist}cli.js`, 'check', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
async function check(content, ...args) {
  const file = join(folder, `${Math.random()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return run(file, ...args);
}

test('the dataset of the network has no problem', async () => {
  const { code, stdout } = await run(`${dist}data/coffee-network.json`);
  assert.equal(code, 0);
  assert.match(stdout, /0 problems/);
});

test('every problem has its path and a fix, and the exit code is 1', async () => {
  const areas = Array.from({ length: 8 }, (_, index) => ({ id: `a${index}`, text: index }));
  const { code, stdout } = await check({ members: { ...members, total: -1 }, areas });
  assert.equal(code, 1);
  assert.match(stdout, /✗ members\.total = -1\n {4}Expected a whole number/);
  for (let index = 0; index < 8; index++) assert.ok(stdout.includes(`areas[${index}].text = ${index}`));
  assert.match(stdout, /9 problems/);
});

test('it speaks the language that is asked for', async () => {
  const { stdout } = await check({ members: { ...members, total: -1 } }, '--lang', 'es');
  assert.match(stdout, /un número entero/);
});

test('a name that is misspelt, a text that lacks a language, a number without a date are warnings', async () => {
  const { code, stdout } = await check({
    membrs: {},
    members: { ...members, asOf: undefined, sorce: 1 },
    areas: [{ id: 'a', text: { es: 'Área', en: 'Area' } }],
  });
  assert.equal(code, 0);
  assert.match(stdout, /! membrs\n {4}Did you mean members\?/);
  assert.match(stdout, /! members\.sorce\n {4}Did you mean source\?/);
  assert.match(stdout, /! areas\[0\]\.text\n {4}Add pt, fr/);
  assert.match(stdout, /! members\.asOf/);
});

test('a fault in the JSON is told by line and column', async () => {
  const { code, stdout } = await check('{\n  "members": {\n    "total": 1,\n  }\n}', '--json');
  assert.equal(code, 1);
  const { ok, problems } = JSON.parse(stdout);
  assert.equal(ok, false);
  assert.equal(problems[0].path, 'line 4, column 3');
});

test('--json prints the same for programs', async () => {
  const { stdout } = await check({ members: { ...members, total: 'x' } }, '--json');
  assert.deepEqual(JSON.parse(stdout).problems, [
    { path: 'members.total', value: '"x"', fix: 'Expected a whole number, 0–999999999.' },
  ]);
});

test('an address is checked for what other sites may read', async () => {
  const closed = await run(`${address}/closed.json`);
  assert.equal(closed.code, 0);
  assert.match(closed.stdout, /Access-Control-Allow-Origin/);
  const open = await run(`${address}/open.json`);
  assert.doesNotMatch(open.stdout, /Access-Control-Allow-Origin/);
  assert.match(open.stdout, /Serve it by https/);
});

for (const args of [['/no/such/file'], [], ['a', 'b'], ['x', '--colour'], ['x', '--lang', 'de']])
  test(`${args.join(' ') || 'nothing'} could not be read: exit code 2, and why`, async () => {
    const { code, stderr } = await run(...args);
    assert.equal(code, 2);
    assert.notEqual(stderr, '');
  });

test('an address that answers 404 could not be read', async () => {
  const { code, stderr } = await run(`${address}/missing.json`);
  assert.equal(code, 2);
  assert.match(stderr, /HTTP 404/);
});
