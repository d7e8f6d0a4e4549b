// What the studio sends to a site: what people write in other ways is written as the schema has it, and nothing else is changed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { runnerImport } from 'vite';

const read = async (name) => JSON.parse(await readFile(new URL(`../../../dist/data/${name}`, import.meta.url), 'utf8'));
const load = async (path) => (await runnerImport(path, { logLevel: 'error', configFile: false })).module;
const validate = new Ajv({ strict: false }).compile(await read('coffee-network.schema.json'));
const { canonical } = await load('./src/studio/model/canonical.ts');
const { validateDataset } = await load('./src/dataset/validate.ts');
const builtin = await read('coffee-network.json');

const written = (change) => {
  const document = structuredClone(builtin);
  change(document);
  return document;
};

test('what is in the form of the schema stays as it is, with names that nobody knows', () => {
  assert.deepEqual(canonical(builtin), builtin);
  const more = written((data) => {
    data.future = { a: [1, null, ''], b: {} };
    data.members.ours = { text: 'x' };
    data.timelines['peru-2'] = [{ date: '1992', title: 'A' }];
    data.presentation = ['A'];
    data.contact.phone = ' +57 (601) 234‑5678';
  });
  assert.deepEqual(canonical(more), more);
});

for (const [what, change, at, expected] of [
  ['a number in quotes', (data) => (data.members.total = '155'), (data) => data.members.total, 155],
  ['a version in quotes', (data) => (data.schemaVersion = '1'), (data) => data.schemaVersion, 1],
  ['a date of everyday', (data) => (data.members.asOf = '31/05/2018'), (data) => data.members.asOf, '2018-05-31'],
  ['a blank field', (data) => (data.members.asOf = ' '), (data) => 'asOf' in data.members, false],
  ['a blank version', (data) => (data.areas[0].text = { es: 'A', en: '' }), (data) => data.areas[0].text, { es: 'A' }],
  ['a part of blanks', (data) => (data.contact = { email: '' }), (data) => 'contact' in data, false],
  [
    'an address without https',
    (data) => (data.contact.url = 'www.example.org'),
    (data) => data.contact.url,
    'https://www.example.org/',
  ],
  [
    'one per language',
    (data) => (data.contact.url = { es: 'example.org' }),
    (data) => data.contact.url,
    { es: 'https://example.org/' },
  ],
  [
    'of a source',
    (data) => (data.members.source.url = 'example.org/a'),
    (data) => data.members.source.url,
    'https://example.org/a',
  ],
  [
    'an e-mail with its scheme',
    (data) => (data.contact.email = 'mailto:a@example.org'),
    (data) => data.contact.email,
    'a@example.org',
  ],
  [
    'a country in small letters',
    (data) => (data.members.byCountry = [{ country: 'pe', total: 1 }]),
    (data) => data.members.byCountry,
    [{ country: 'PE', total: 1 }],
  ],
  [
    'a timeline under a name of people',
    (data) => (data.timelines = { ' ': null, 'Café en Perú': [{ date: '1992', title: 'A' }] }),
    (data) => data.timelines,
    { 'cafe-en-peru': [{ date: '1992', title: 'A' }] },
  ],
])
  test(`${what} is written as the schema has it`, () => {
    const made = canonical(written(change));
    assert.deepEqual(at(made), expected);
    assert.ok(validate(made), JSON.stringify(validate.errors));
  });

test('what needs correcting is not sent at all', () => {
  assert.equal(canonical(written((data) => (data.members.total = 'many'))), undefined);
  assert.equal(canonical(written((data) => data.areas.push(data.areas[0]))), undefined);
  assert.equal(canonical([]), undefined);
});

test('of whatever the widgets take, what is made fits the schema and means the same', () => {
  const places = (node, way = []) =>
    typeof node === 'object' && node
      ? [way, ...Object.entries(node).flatMap(([key, value]) => places(value, [...way, key]))]
      : [way];
  const ways = places(builtin).filter((way) => way.length);
  const value = fc.oneof(
    fc.constantFrom('', ' ', null, '7', ' 7 ', 7, '1,5', '2018/05/31', 'mayo de 2003', '1991–1992', 'PE', 'pe', 'Perú'),
    fc.constantFrom(
      'example.org',
      'www.a.pe/b?c',
      'HTTPS://A.EXAMPLE',
      'https//a.example',
      ' https://a.example ',
      '/a b',
    ),
    fc.constantFrom('A@B.CO', 'mailto:a@b.co', 'tel:+57 601 234 5678', '0057 601 2345678', 'whatsapp +57 300 123 4567'),
    fc.constantFrom({ spa: 'A' }, { es_CO: 'A', en: null }, { es: ' ', en: 'B' }, [], {}, ['A'], [null], [{}]),
  );
  let count = 0;
  fc.assert(
    fc.property(fc.constantFrom(...ways), value, (way, given) => {
      const document = structuredClone(builtin);
      way.slice(0, -1).reduce((node, key) => node[key], document)[way.at(-1)] = structuredClone(given);
      const made = canonical(document);
      const before = validateDataset(document, 1000);
      const wrong = before.problems.some(({ costs }) => costs !== 'nothing');
      assert.equal(made === undefined, wrong);
      if (wrong) return;
      count++;
      assert.ok(validate(made), JSON.stringify([way, given, validate.errors]));
      // Sent twice it is the same.
      assert.deepEqual(canonical(made), made);
      // An address is said whole; all else is read as it was.
      if (!/url|src|email|phone|whatsapp/.test(way.join('.')))
        assert.deepEqual(validateDataset(made, 1000).parts, before.parts);
    }),
    { numRuns: 3000, seed: 2005 },
  );
  assert.ok(count > 300, String(count));
});
