// `npx coffee-network-widgets check`, as whoever keeps the data runs it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { codes } from '../../.tooling/languages.mjs';
import { dist, listen, originOf } from './site.mjs';

/** The languages that a text lacks, as the warning lists them. */
const othersThan = (...given) => codes.filter((code) => !given.includes(code)).join(', ');

const members = { total: 384, since: '2005', asOf: '2018', source: { text: 'CLAC' } };
let folder, server, address;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  server = await listen((request, response) => {
    if (request.url === '/missing.json') return response.writeHead(404).end();
    if (request.url === '/moved.json') return response.writeHead(302, { location: '/open.json' }).end();
    if (request.url === '/huge.json') return response.writeHead(200).end(' '.repeat(5_000_001));
    if (request.url === '/hangs.json') return response.writeHead(200).write('{');
    const cors = request.url === '/open.json' ? { 'access-control-allow-origin': '*' } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...cors }).end(JSON.stringify({ members }));
  });
  address = originOf(server);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

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
  const areas = Array.from({ length: 8 }, (_, index) => ({ id: `a${index}`, text: [index] }));
  const { code, stdout } = await check({ members: { ...members, total: -1 }, areas });
  assert.equal(code, 1);
  assert.match(stdout, /✗ members\.total = -1\n {4}Expected a whole number/);
  for (let index = 0; index < 8; index++) assert.ok(stdout.includes(`areas[${index}].text = [${index}]`));
  assert.match(stdout, /9 problems/);
  // Each says what was expected, and what to do.
  assert.equal(stdout.match(/^ {4}Expected .+\. \p{Lu}.+[.]$/gmu).length, 9);
});

test('each version of a text is told by its path, and a tag that is none', async () => {
  const { stdout } = await check({ presentation: [{ es: true }, { spanish_: 'x' }] });
  assert.match(stdout, /✗ presentation\[0\]\.es = true\n/);
  assert.match(stdout, /✗ presentation\[1\]\.spanish_ = "x"\n {4}.*BCP 47/);
});

test('what is in the way of all is one problem', async () => {
  for (const [content, path] of [
    ['[]', '$'],
    ['null', '$'],
    ['"x"', '$'],
    ['{"schemaVersion": 2}', 'schemaVersion'],
  ]) {
    const { code, stdout } = await check(content, '--json');
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(stdout).problems.map((problem) => problem.path),
      [path],
    );
  }
});

test('no file is too hostile to be checked', async () => {
  const deep = `{"areas": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const wide = `{"areas": [${'0,'.repeat(2_000_000)}0]}`;
  const unknown = `{"members": ${JSON.stringify(members)}, "future": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  assert.match((await check(deep)).stdout, /✗ areas\[0\]/);
  assert.match((await check(wide)).stdout, /1000 problems/);
  assert.deepEqual((await check(unknown)).code, 0);
  assert.match((await check('{"__proto__": {"members": {}}}')).stdout, /! __proto__/);
});

test('a picture, a person, a country that is left out alone is a problem, with its fix', async () => {
  const events = [{ date: '1992', title: 'A', image: { src: 'https://example.org/a.jpg' } }];
  const bodies = [{ id: 'a', name: 'A', people: [{ role: 'Chair' }] }];
  const byCountry = [{ country: 'ZZ', total: 1 }];
  const { code, stdout } = await check({
    members: { ...members, byCountry },
    governance: { bodies },
    timelines: { peru: events },
  });
  assert.equal(code, 1);
  assert.match(stdout, /✗ members\.byCountry\[0\]\.country = "ZZ"\n.*two letters of the country/);
  assert.match(stdout, /✗ governance\.bodies\[0\]\.people\[0\]\.name\n.*Add it: what it belongs to is left out/);
  assert.match(stdout, /✗ timelines\.peru\[0\]\.image\.alt\n.*Say in a sentence what the picture shows/);
  assert.match(stdout, /3 problems/);
});

test('it speaks the language that is asked for', async () => {
  const { stdout } = await check({ members: { ...members, total: -1 } }, '--lang', 'es');
  assert.match(
    stdout,
    /✗ members\.total = -1: se esperaba un número entero.*Este valor no se usa: corríjalo o bórrelo/,
  );
  assert.match((await check({ members: { ...members, total: -1 } }, '--lang=fr')).stdout, /un nombre entier/);
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
  assert.match(stdout, new RegExp(`! areas\\[0\\]\\.text\n {4}Add ${othersThan('es', 'en')}`));
  assert.match(stdout, /! members\.asOf/);
});

test('every code that the schema can tell has a fix', async () => {
  const { stdout } = await check(
    { membres: 1, members: {}, timelines: { 日本: [] }, presentation: {} },
    '--lang',
    'es',
  );
  assert.match(stdout, /✗ members\.total: falta este valor.*Añádalo/);
  assert.match(stdout, /! membres\n {4}Did you mean members\?/);
  assert.match(stdout, /✗ timelines\.日本 = "日本": /);
  assert.match((await check({ members: {} })).stdout, /✗ members\.total\n {4}Expected a value\. Add it/);
  const unknown = await check({ acf: {} });
  assert.equal(unknown.code, 1);
  assert.match(unknown.stdout, /✗ \$\n {4}Expected the name members .*Give at least one of these/);
  assert.match(unknown.stdout, /! acf\n {4}.*They know here: members/);
});

test('what the widgets take is no problem: null, tags of regions, a file with a byte order mark', async () => {
  const areas = [{ id: 'a', text: { 'es-419': 'A', en_GB: 'A', pt: 'A', fr: 'A', de: 'A' } }];
  const { code, stdout } = await check(`\uFEFF${JSON.stringify({ members, timelines: null, areas })}`);
  assert.equal(code, 0);
  assert.match(stdout, /0 problems, 0 warnings/);
});

test('texts that lack the same languages are one warning, the official example too', async () => {
  const { code, stdout } = await run('stories/data/cooperative.json');
  assert.equal(code, 0);
  assert.match(
    stdout,
    new RegExp(`! members\\.source\\.text\n {4}Add ${othersThan('es', 'en')} here and in 25 more texts: their readers`),
  );
  assert.match(stdout, /0 problems, 1 warning\n/);
  const areas = ['a', 'b'].map((id) => ({ id, text: { es: 'Área', en: 'Area' } }));
  const { warnings } = JSON.parse((await check({ areas, presentation: [{ es: 'Somos' }] }, '--json')).stdout);
  assert.deepEqual(warnings, [
    {
      path: 'areas[0].text',
      value: '',
      fix: `Add ${othersThan('es', 'en')} here and in 1 more text: their readers see another language.`,
    },
    { path: 'presentation[0]', value: '', fix: `Add ${othersThan('es')}: their readers see another language.` },
  ]);
});

test('a version that is empty is one that is missing', async () => {
  const blank = { ...Object.fromEntries(codes.map((code) => [code, 'a'])), fr: ' ' };
  assert.match((await check({ presentation: [blank] })).stdout, /Add fr:/);
});

test('a page of one’s own site is a warning: there is no such site here', async () => {
  const { code, stdout } = await check({ contact: { url: '/contacto' }, members });
  assert.equal(code, 0);
  assert.match(stdout, /! contact\.url = "\/contacto"\n {4}.*https:\/\//);
  for (const url of ['//evil.example/', '/\\\\evil.example/', 'javascript:alert(1)'])
    assert.equal((await check({ contact: { url } })).code, 1, url);
});

test('a text that looks like HTML is a warning: readers would see the code', async () => {
  const warned = async (text) => (await check({ members, presentation: [text] }, '--json')).stdout;
  for (const text of ['Caf&eacute;', 'Uno<br>dos', '<b>Expo</b>', '&#8217;', { es: 'Hola', en: '<p>Hello' }])
    assert.match(await warned(text), /HTML/, JSON.stringify(text));
  for (const text of ['3 < 5', 'a <3', 'Café & cacao', 'R&D; más', '<{total}>'])
    assert.doesNotMatch(await warned(text), /HTML/, text);
});

test('letters that are no UTF-8 are a warning', async () => {
  const file = join(folder, 'latin-1.json');
  await writeFile(file, Buffer.from(JSON.stringify({ presentation: ['café'] }), 'latin1'));
  assert.match((await run(file)).stdout, /UTF-8/);
});

test('a fault in the JSON is told by line and column', async () => {
  const { code, stdout } = await check('{\n  "members": {\n    "total": 1,\n  }\n}', '--json');
  assert.equal(code, 1);
  const { ok, problems } = JSON.parse(stdout);
  assert.equal(ok, false);
  assert.equal(problems[0].path, 'line 4, column 3');
  // The parser of Node names no place for these.
  assert.match((await check('{\n "members": none\n}')).stdout, /line 2, column 13/);
  assert.match((await check('')).stdout, /line 1, column 1/);
});

test('--json prints the same for programs', async () => {
  const { stdout } = await check({ members: { ...members, total: 'x' } }, '--json');
  assert.deepEqual(JSON.parse(stdout).problems, [
    {
      path: 'members.total',
      value: '"x"',
      code: 'whole-number',
      expected: 'a whole number, 0–999999999',
      fix: 'Write a whole number within these limits, in digits alone: 1,234 and 1.234 may be decimals.',
    },
  ]);
});

test('an address is checked for what other sites may read', async () => {
  const closed = await run(`${address}/closed.json`);
  assert.equal(closed.code, 0);
  assert.match(closed.stdout, /Access-Control-Allow-Origin/);
  const open = await run(`${address}/open.json`);
  assert.doesNotMatch(open.stdout, /Access-Control-Allow-Origin/);
  assert.match(open.stdout, /Serve it over https/);
  assert.match((await run(`${address}/moved.json`)).stdout, /open\.json\n {4}Serve it over https/);
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

test('an address where nobody answers says why', async () => {
  const { code, stderr } = await run('http://127.0.0.1:9/x.json');
  assert.equal(code, 2);
  assert.match(stderr, /Can't read http:\/\/127\.0\.0\.1:9\/x\.json: .*(ECONNREFUSED|bad port)/);
});

test('what is larger than the widgets read could not be read', async () => {
  for (const source of [`${address}/huge.json`, join(folder, 'huge.json')]) {
    await writeFile(join(folder, 'huge.json'), ' '.repeat(5_000_001));
    const { code, stderr } = await run(source);
    assert.equal(code, 2);
    assert.match(stderr, /larger than 5 MB/);
  }
});

test('an answer that does not end is given ten seconds', async () => {
  const { code, stderr } = await run(`${address}/hangs.json`);
  assert.equal(code, 2);
  assert.match(stderr, /no answer within 10 seconds/);
});

test('check says what to do about pictures, countries and figures', async () => {
  const image = { src: 'https://example.org/a.jpg' };
  const figures = Array.from({ length: 200 }, () => ({ value: 1, label: 'A' }));
  const { stdout } = await check({ timelines: { peru: [{ date: '1992', title: 'A', image }] }, figures });
  assert.match(stdout, /✗ timelines\.peru\[0\]\.image\.alt.*\n.*Say in a sentence what the picture shows/);
  assert.match(stdout, /! figures = 200\n.*Leave out what matters least/);
  for (const [total, said] of [
    [3, /! members\.byCountry = 5\n.*more than it/],
    [9, /! members\.byCountry = 5\n.*4 are shown as “more”/],
    [5, /^(?!.*byCountry)/s],
  ])
    assert.match((await check({ members: { total, byCountry: [{ country: 'pe', total: 5 }] } })).stdout, said);
  const unknown = await check({ members: { total: 9, byCountry: [{ country: 'XX', total: 5 }] } });
  assert.match(unknown.stdout, /✗ members\.byCountry\[0\]\.country = "XX"\n.*two letters of the country/);
});
