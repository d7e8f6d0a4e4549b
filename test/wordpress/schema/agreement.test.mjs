// What the plugin's PHP takes is what the JSON Schema takes, and holds together as the widgets' own check says: on 5,000 mutations.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = here('../../../dist/data/');
const skip = spawnSync('php', ['-v']).status === 0 ? false : 'there is no PHP here';
const read = async (name) => JSON.parse(await readFile(data + name, 'utf8'));
const builtin = await read('coffee-network.json');
const schema = await read('coffee-network.schema.json');
const validate = new Ajv({ strict: false }).compile(schema);
const load = async (path) => (await runnerImport(path, { logLevel: 'error', configFile: false })).module;
const { validateDataset } = await load('./src/dataset/validate.ts');

/** What PHP says of each. */
function inPhp(datasets) {
  const { stdout, stderr, status } = spawnSync('php', [here('check.php'), `${data}coffee-network.schema.json`], {
    input: datasets.map((each) => `${JSON.stringify(each)}\n`).join(''),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr + stdout.slice(-500));
  return stdout.trim().split('\n').map(JSON.parse);
}

/** No more than three of anything, and of a text one language: there are thousands to be checked. */
function few(node) {
  if (Array.isArray(node)) return node.slice(0, 3).map(few);
  if (typeof node !== 'object' || !node) return node;
  if ('es' in node && 'fr' in node) return { es: node.es };
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, few(each)]));
}

/** All that a dataset may have, to be spoilt. */
const full = () => {
  const whole = few({ ...builtin, governance: undefined });
  // Its relations name its bodies.
  const { bodies, relations } = builtin.governance;
  whole.governance = { bodies: bodies.map(few), relations: relations.map(few) };
  const image = { src: 'https://example.org/a.jpg', alt: '', caption: 'A', credit: { es: 'B' }, width: 3, height: 2 };
  const link = { url: { es: 'https://example.org/', pt: '/pagina' }, text: { es: 'Ver' } };
  Object.assign(whole.timelines.colombia.events[0], { image, link, place: 'Riosucio', id: 'first' });
  whole.timelines['peru-2'] = [
    { id: 'a', date: '1992', title: 'A' },
    { id: '2', date: '199X/..', title: { es: 'B', 'pt-BR': 'C' } },
  ];
  Object.assign(whole.governance.bodies[0], { link, people: [{ name: 'Ana', image, since: '2020' }] });
  Object.assign(whole.presentation, { image });
  Object.assign(whole.members, {
    byCountry: [
      { country: 'PE', total: 10 },
      { country: 'GT', total: 2 },
    ],
    asOf: '2018-05',
  });
  Object.assign(whole.contact, {
    email: 'café@example.org',
    phone: '+57 (601) 234‑5678',
    whatsapp: '+57 300 123 4567',
  });
  whole.objectives[0].area = 'social';
  whole.languages = {
    qu: {
      name: 'Runasimi',
      direction: 'ltr',
      fallbacks: ['es'],
      months: Array.from({ length: 12 }, (_, month) => `killa ${month}`),
      words: { organizations: { one: 'huk', other: '{n}' }, established: 'a', colon: ': ' },
    },
  };
  whole.future = { '': [1.5, true, null, { deep: [] }] };
  return whole;
};

const places = (node, way = []) =>
  typeof node === 'object' && node
    ? [way, ...Object.entries(node).flatMap(([key, value]) => places(value, [...way, key]))]
    : [way];
const at = (node, way) => way.reduce((found, key) => found?.[key], node);

const texts =
  `long ago|199|2018-13|2018-02-30|1990/1991/1992|../..|2005-21|1992~|-0044|2004-06-XX|-1|1.0|ftp://a.example/|HTTPS://a.example|https://a b|https://@a/|https://x/?a@b|//a.example|/a|./a|../a|a/b|a@b|a@b.c|a@b..c|"a"@b.c|ñ@añil.example|a@b.c\n|++57|+57 300|+1 23 45 67 89 01 23 45 6|٣٤٥٦٧٨|+٣٤٥٦٧٨٩|(601) 234\u20115678||  |\u00a0|\u0085|\ufeff|\u180e|\u200b|\u2028|likes|elects|part-of|x-|es|ES|e|es_419|zh-Hant-TW|de-1996-x-a|x-private|spanish|english_|PE|ZZ|pe|social|first|a|2|02|peru-2|Café|1992\n|¿?|😀|\\d|~|[|]|null|0|155`
    .split('|')
    .map((text) => (text === '' ? '' : text));
const numbers = [
  0, -0, 1, 1.5, -1, 155, 1e9, 999_999_999, 999_999_999.5, 1e12, 999_999_999_999.5, -1e12, 99_999, 100_000, 36_500,
  36_501, 1e-7, 1e21, 5e-324,
];
const word = fc.constantFrom(...texts);
const anything = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  fc.constantFrom(null, true, false, [], {}, [[]], [{}], [null]),
  fc.dictionary(
    fc.constantFrom('es', 'en', 'pt-BR', 'x-', 'Spanish', '', '0', '__proto__x', 'a b'),
    fc.oneof(word, fc.constantFrom(null, 1)),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The places, one of each kind: of texts there are hundreds, of telephone numbers one. */
const kinds = [
  ...new Map(
    places(full())
      .filter((way) => way.length)
      .map((way) => [way.map((step) => (/^(\d+|es|en|pt|fr)$/.test(step) ? '*' : step)).join('.'), way]),
  ).values(),
];

/** One place is changed, taken away, doubled, or given the value of another. */
const mutation = fc.tuple(
  fc.constantFrom(...kinds),
  fc.constantFrom('set', 'set', 'set', 'remove', 'double', 'copy', 'add'),
  anything,
  fc.constantFrom(...places(full())),
  word,
);
function mutated([way, how, value, from, name]) {
  const dataset = full();
  const around = at(dataset, way.slice(0, -1));
  const last = way.at(-1);
  if (how === 'remove' && Array.isArray(around)) around.splice(Number(last), 1);
  else if (how === 'remove') delete around[last];
  else if (how === 'double' && Array.isArray(around)) around.splice(Number(last), 0, structuredClone(around[last]));
  else if (how === 'copy') around[last] = structuredClone(at(full(), from));
  else if (how === 'add' && !Array.isArray(around)) Object.defineProperty(around, name, { value, enumerable: true });
  else around[last] = value;
  return dataset;
}

/** Whether a text can be told in UTF-8 at all: PHP reads no other. */
const isWellFormed = (dataset) =>
  !/\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|\\u0000/.test(JSON.stringify(dataset));

/** Compares what PHP says with what the schema and the check say. @returns How often each was said. */
function compare(made) {
  const said = inPhp(made);
  const count = { taken: 0, refused: 0, incoherent: 0 };
  made.forEach((dataset, index) => {
    const { shape, whole } = said[index];
    const fits = validate(JSON.parse(JSON.stringify(dataset)));
    const agree = (yes, more) =>
      yes || assert.fail(JSON.stringify({ php: said[index], ajv: validate.errors, more, dataset }).slice(0, 5000));
    agree((shape.length === 0) === fits);
    if (!fits) return count.refused++;
    const { problems } = validateDataset(dataset, 1000);
    const wrong = problems.filter(({ costs }) => costs !== 'nothing').map(({ expected }) => expected.code);
    // What no schema can say.
    const beyond = wrong.filter((code) => ['unique-id', 'known-id', 'no-cycle'].includes(code));
    agree(whole.length ? wrong.length : !beyond.length, problems);
    // What is left for the studio to say before it saves, and for the widgets to leave out: days and hosts that are none, and of
    // a language of one's own the words that are no use.
    const left = problems
      .filter(({ costs, part }) => costs !== 'nothing' && part !== 'languages')
      .filter(({ expected }) => !['date', 'address', 'language', 'required'].includes(expected.code));
    agree(whole.length || !left.length, problems);
    count[whole.length ? 'incoherent' : 'taken']++;
  });
  return count;
}

test(
  'it knows every keyword of the schema, and no pattern or language is denied anything but texts',
  { skip },
  async () => {
    const php = await readFile(here('../../../src/wordpress/includes/data/schema.php'), 'utf8');
    const known = [.../const KEYWORDS = array\((.*?)\);/s.exec(php)[1].matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const walk = (node) => {
      for (const [keyword, value] of Object.entries(node)) {
        assert.ok(known.includes(keyword), keyword);
        if (keyword === 'not') assert.deepEqual(Object.keys(value), ['pattern']);
        if (['properties', '$defs'].includes(keyword)) Object.values(value).forEach(walk);
        else if (keyword === 'anyOf') value.forEach(walk);
        else if (['items', 'propertyNames', 'additionalProperties', 'not'].includes(keyword)) walk(value);
      }
    };
    walk(schema);
  },
);

test('it agrees on 5,000 mutations', { skip }, () => {
  const made = fc.sample(mutation, { numRuns: 5200, seed: 2005 }).map(mutated).filter(isWellFormed).slice(0, 5000);
  assert.equal(made.length, 5000);
  const count = compare(made);
  // Each was said often enough to say anything.
  assert.ok(count.taken > 500 && count.refused > 1000 && count.incoherent > 20, JSON.stringify(count));
});

test('it agrees on every text and number, in every kind of place', { skip }, () => {
  const set = (way, value) => mutated([way, 'set', value]);
  compare(kinds.flatMap((way) => [...texts, ...numbers].map((value) => set(way, value))));
});

test('it says where, as the widgets do', { skip }, () => {
  const dataset = full();
  dataset.members.total = 'many';
  dataset.timelines.colombia.events[1].title = '';
  dataset.areas[0].text = { 'not a tag': 'x' };
  assert.deepEqual(inPhp([dataset])[0].shape, [
    'members.total',
    'areas[0].text.not a tag',
    'timelines.colombia.events[1].title',
  ]);
  const twice = full();
  twice.areas.push({ ...twice.areas[0] });
  twice.governance.relations.push({ from: 'nobody', to: twice.governance.bodies[0].id, type: 'elects' });
  const { shape, whole } = inPhp([twice])[0];
  assert.deepEqual(shape, []);
  assert.deepEqual(whole, [
    `areas[${twice.areas.length - 1}].id`,
    `governance.relations[${twice.governance.relations.length - 1}].from`,
  ]);
});

test('it refuses what is no map, and what is too deep, without a warning', { skip }, () => {
  const deep = JSON.parse('['.repeat(150) + ']'.repeat(150));
  for (const given of [null, 1, 'a', [], true]) assert.deepEqual(inPhp([given])[0].shape, ['$']);
  assert.deepEqual(inPhp([{ future: deep }])[0].shape, []);
});

test('5 MB are checked in seconds', { skip }, () => {
  const dataset = full();
  const [event] = dataset.timelines.colombia.events;
  while (JSON.stringify(dataset).length < 4_900_000)
    dataset.timelines.colombia.events.push(...Array.from({ length: 500 }, () => ({ ...event, id: undefined })));
  const started = Date.now();
  assert.deepEqual(inPhp([dataset])[0], { shape: [], whole: [] });
  // Coarse: it took a fraction of it, on a machine that had time.
  assert.ok(Date.now() - started < 20_000);
});
