// The JSON Schema that the build writes, as an editor's validator reads it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { dist } from './site.mjs';

const read = async (name) => JSON.parse(await readFile(`${dist}data/${name}`, 'utf8'));
const schema = await read('coffee-network.schema.json');
const builtin = await read('coffee-network.json');
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

test('the built-in dataset is its example, and names it', () => {
  assert.ok(validate(builtin), JSON.stringify(validate.errors));
  assert.equal(builtin.$schema, './coffee-network.schema.json');
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
});

const { module: check } = await runnerImport('./src/dataset/validate.ts', { logLevel: 'error', configFile: false });
/** Where the widgets' own check finds something wrong, and by which check. */
const refused = (data) => check.validateDataset(data, 1000).problems.map(({ path, expected }) => [path, expected.code]);

for (const [what, change] of [
  ['a negative total', (data) => (data.members.total = -1)],
  ['a total in letters', (data) => (data.members.total = 'many')],
  ['a text that is empty', (data) => (data.areas[0].text = '')],
  ['no total', (data) => delete data.members.total],
  ['a source without a name', (data) => delete data.members.source.text],
  ['a body without a name', (data) => delete data.governance.bodies[0].name],
  ['an event without a title', (data) => delete data.timelines.colombia.events[0].title],
  ['a timeline without events', (data) => (data.timelines.colombia = { heading: 'A' })],
  ['a presentation that is a text', (data) => (data.presentation = 'A')],
  ['a bad date', (data) => (data.timelines.colombia.events[0].date = 'long ago')],
  ['an interval of three', (data) => (data.timelines.colombia.events[0].date = '1990/1991/1992')],
  ['a language that is none', (data) => (data.areas[0].text = { 'not a tag': 'x' })],
  ['an unknown relation', (data) => (data.governance.relations[0].type = 'likes')],
  ['a script as an address', (data) => (data.contact.url = 'javascript:alert(1)')],
  ['a list that is a map', (data) => (data.objectives = {})],
  ['an e-mail with headers', (data) => (data.contact.email = 'a@b.co?bcc=c@d.co')],
  ['another version', (data) => (data.schemaVersion = 2)],
  ['a feed per language', (data) => (data.news.src = { es: 'https://example.org/feed' })],
  ['a page of another site without https', (data) => (data.contact.url = 'http://example.org/')],
  ['a user in an address', (data) => (data.contact.url = 'https://clac@example.org/')],
  ['a script as a source', (data) => (data.members.source.url = { es: 'javascript:alert(1)' })],
  ['a language that ends in a line', (data) => (data.areas[0].text = { spanish_: 'x' })],
  ['a text without a version', (data) => (data.areas[0].text = {})],
  ['a number of one digit', (data) => (data.contact.phone = '1')],
  ['words for a number', (data) => (data.contact.whatsapp = '+57 CAFE 1234')],
  ['an empty id', (data) => (data.areas[0].id = '')],
  ['an event without a date', (data) => delete data.timelines.colombia.events[0].date],
  ['a picture without alt', (data) => (data.presentation.image = { src: 'https://example.org/a.jpg' })],
  ['a picture in the data', (data) => (data.presentation.image = { src: 'data:image/png;base64,A', alt: '' })],
  ['a person without a name', (data) => (data.governance.bodies[0].people = [{ role: 'A' }])],
  ['a country that is none', (data) => (data.members.byCountry = [{ country: 'ZZ', total: 1 }])],
  ['a figure in words', (data) => (data.figures[0].value = 'many')],
  ['a limit of no days', (data) => (data.members.maxAgeDays = 0)],
])
  test(`it refuses ${what}`, () => {
    const data = structuredClone(builtin);
    change(data);
    assert.ok(!validate(data));
    assert.notDeepEqual(refused(data), []);
  });

for (const date of [
  '1992',
  '199X',
  '19XX',
  '1991/1992',
  '1992/..',
  '../1992',
  '2005-03-01',
  '2005-21',
  '1992~',
  '2004-06-XX',
])
  test(`it takes the date ${date}`, () => {
    const data = structuredClone(builtin);
    data.members.since = date;
    assert.ok(validate(data), JSON.stringify(validate.errors));
  });

for (const [what, change] of [
  ['parts that are null', (data) => Object.assign(data, { timelines: null, schemaVersion: null })],
  ['optional values that are null', (data) => Object.assign(data.members, { asOf: null, maxAgeDays: null })],
  ['names that it does not know', (data) => Object.assign(data.members, { future: [1] })],
  ['tags with a region or a script', (data) => (data.areas[0].text = { es_419: 'a', 'zh-Hant-TW': 'b', 'pt-BR': 'c' })],
  [
    'lists for timelines and paragraphs',
    (data) => {
      data.timelines = { 'peru-2': data.timelines.colombia.events };
      data.presentation = data.presentation.paragraphs;
    },
  ],
  [
    'what has no more than it must have',
    (data) => {
      data.members = { total: 7 };
      data.timelines = { colombia: [{ date: '1992', title: 'A' }] };
      data.objectives = [{ text: 'A' }];
      for (const each of [...data.governance.bodies, ...data.governance.relations]) delete each.text;
    },
  ],
  [
    'a story with all that it may have',
    (data) => {
      const image = { src: 'https://example.org/a.jpg', alt: '', caption: 'A', credit: 'B', width: 3, height: 2 };
      const link = { url: 'https://example.org/', text: { es: 'Ver' } };
      Object.assign(data.timelines.colombia.events[0], { image, link, place: 'Riosucio' });
      Object.assign(data.governance.bodies[0], { link, people: [{ name: 'A', image, since: '2020' }] });
      Object.assign(data.presentation, { image });
      data.members.byCountry = [{ country: 'PE', total: 100 }];
    },
  ],
  ['an old source', (data) => (data.members.source.url = 'http://example.org/')],
  ['a telephone number as people write it', (data) => (data.contact.phone = ' +57 (601) 234‑5678')],
  ['an e-mail with an accent before the @', (data) => (data.contact.email = 'café@example.org')],
  ['a domain in Spanish', (data) => (data.contact.email = 'cafe@añil.example')],
])
  test(`it takes ${what}, as the widgets do`, () => {
    const data = structuredClone(builtin);
    change(data);
    assert.deepEqual(refused(data), []);
    assert.ok(validate(data), JSON.stringify(validate.errors));
  });

/** What no JSON Schema can know: whether a day is in the calendar, which ids there are, what is a relation's circle. */
const beyond = ['unique-id', 'known-id', 'no-cycle', 'unknown-name'];

test('it refuses whatever the shape of which the widgets refuse', () => {
  const places = (node, way = []) =>
    typeof node === 'object' && node
      ? [way, ...Object.entries(node).flatMap(([key, value]) => places(value, [...way, key]))]
      : [way];
  const words = fc.constantFrom(
    'long ago',
    '199',
    '2018-13',
    '-1',
    'ftp://a.example/',
    'a@b',
    '++57',
    '',
    'likes',
    'x-',
  );
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), words, fc.dictionary(words, words));
  fc.assert(
    fc.property(fc.constantFrom(...places(builtin).filter((way) => way.length)), value, (way, replacement) => {
      const data = structuredClone(builtin);
      way.slice(0, -1).reduce((node, key) => node[key], data)[way.at(-1)] = replacement;
      const wrong = refused(data).filter(([, by]) => !beyond.includes(by));
      assert.ok(!wrong.length || !validate(data), `${JSON.stringify(wrong)} ${JSON.stringify(replacement)}`);
    }),
    { numRuns: 5000, seed: 2005 },
  );
});

test('every property is described', () => {
  const bare = [];
  const walk = (node, path) => {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      if (!property.description) bare.push(`${path}.${name}`);
      walk(property, `${path}.${name}`);
    }
    for (const each of [node.items, ...(node.anyOf ?? [])]) if (each) walk(each, `${path}[]`);
  };
  walk(schema, '');
  assert.deepEqual(bare, []);
});
