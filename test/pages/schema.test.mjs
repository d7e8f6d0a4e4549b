// The JSON Schema that the build writes, as an editor's validator reads it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
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

for (const [what, change] of [
  ['a negative total', (data) => (data.members.total = -1)],
  ['a total in letters', (data) => (data.members.total = '155')],
  ['no source', (data) => delete data.members.source],
  ['a bad date', (data) => (data.timelines.colombia[0].date = 'long ago')],
  ['an interval of three', (data) => (data.timelines.colombia[0].date = '1990/1991/1992')],
  ['a language that is none', (data) => (data.areas[0].text = { 'not a tag': 'x' })],
  ['an unknown relation', (data) => (data.governance.relations[0].type = 'likes')],
  ['a script as an address', (data) => (data.contact.url = 'javascript:alert(1)')],
  ['a list that is a map', (data) => (data.objectives = {})],
  ['an e-mail with headers', (data) => (data.contact.email = 'a@b.co?bcc=c@d.co')],
  ['another version', (data) => (data.schemaVersion = 2)],
])
  test(`it refuses ${what}`, () => {
    const data = structuredClone(builtin);
    change(data);
    assert.ok(!validate(data));
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
