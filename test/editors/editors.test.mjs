// What editors are told of the elements, from the built files.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { byName, elements, json, manifest, read, root } from './read.mjs';

test('the manifest is valid by the schema of custom elements’ manifests', () => {
  const validate = new Ajv({ strict: false }).compile(json('node_modules/custom-elements-manifest/schema.json'));
  assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 3)));
});

test('every attribute has a type and a description; those with choices name them', () => {
  for (const { tagName, attributes, members } of elements) {
    for (const { name, type, return: returned, description } of [...attributes, ...members])
      assert.ok((type ?? returned?.type)?.text && description, `${tagName} ${name}`);
    for (const { name, type } of attributes)
      if (/^(theme|layout|order|lang)$/.test(name)) assert.match(type.text, /^'.+'( \| '.+')+$/, `${tagName} ${name}`);
  }
});

test('the modules of the manifest are files of the package; an element is defined where it is registered', () => {
  const registered = [];
  for (const { path, declarations, exports } of manifest.modules) {
    assert.ok(existsSync(new URL(path, root)), path);
    for (const { kind, name, declaration } of exports) {
      const { declarations } = manifest.modules.find((module) => module.path === declaration.module);
      assert.ok(byName(declarations, declaration.name), `${path}: ${name}`);
      if (kind === 'custom-element-definition') {
        assert.match(read(path), new RegExp(`define(Widget)?\\("${name}"`));
        registered.push(name);
      }
    }
    // What only holds a class has no effects, and so defines nothing.
    if (declarations.length) assert.doesNotMatch(read(path), /\bdefine(Widget)?\(/);
  }
  assert.deepEqual(registered, [...new Set(elements.map(({ tagName }) => tagName))]);
});

test('an event is described with its fields, as it has them', async () => {
  const events = await import('../../dist/modules/index.js');
  for (const { tagName, events: list } of elements)
    for (const { name, type, description } of list) {
      const fields = Object.keys(new events[type.text]()).filter((field) => field !== 'isTrusted');
      const said = [...description.matchAll(/`(\w+)`/g)].map(([, field]) => field);
      assert.ok(fields.length, name);
      assert.deepEqual(said.slice(0, fields.length), fields, `${tagName} ${name}`);
    }
});

test('the guide to editors names files that there are', () => {
  const paths = read('stories/guides/frameworks.mdx').match(/dist\/[\w./-]+/g);
  for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
  for (const file of ['vscode.html-data.json', 'vscode.css-data.json', 'llms.txt'])
    assert.ok(
      paths.some((path) => path.endsWith(file)),
      file,
    );
});

test('VS Code completes each tag, its attributes and their values', () => {
  const { tags } = json('dist/editors/vscode.html-data.json');
  for (const { tagName, attributes } of elements) {
    const tag = byName(tags, tagName);
    assert.deepEqual(tag.attributes.map(({ name }) => name).sort(), attributes.map(({ name }) => name).sort());
    assert.ok(tag.description);
  }
  const { attributes } = byName(tags, 'coffee-colombia-timeline');
  const valuesOf = (name) => byName(attributes, name).values.map((value) => value.name);
  assert.deepEqual(valuesOf('layout'), ['auto', 'vertical', 'horizontal']);
  assert.deepEqual(valuesOf('order'), ['asc', 'desc']);
  const heading = byName(byName(tags, 'coffee-presentation').attributes, 'heading-level');
  assert.deepEqual(
    heading.values.map(({ name }) => name),
    ['2', '3', '4', '5', '6'],
  );
  const limit = byName(byName(tags, 'coffee-news-list').attributes, 'limit');
  assert.deepEqual(
    limit.values.map(({ name }) => name),
    Array.from({ length: 10 }, (_, index) => String(index + 1)),
  );
});

test('VS Code says what holds where nothing is written', () => {
  const { tags } = json('dist/editors/vscode.html-data.json');
  const { attributes } = byName(tags, 'coffee-colombia-timeline');
  assert.match(byName(attributes, 'heading-level').description, /2 to 6.*\n\nDefault: `3`$/s);
  assert.match(byName(attributes, 'order').description, /\n\nDefault: `asc`$/);
  for (const { name, description } of byName(tags, 'coffee-contact-button').attributes)
    if (name !== 'theme') assert.doesNotMatch(description, /Default/, name);
  const { properties } = json('dist/editors/vscode.css-data.json');
  const accent = properties.filter(({ name }) => name === '--coffee-accent');
  assert.equal(accent.length, 1);
  assert.match(accent[0].description, /^Figures, .*\n\nDefault: `#a3182d`$/s);
});

test('JetBrains’ editors find each tag by the package’s own field', () => {
  const types = json(json('package.json')['web-types']);
  const found = types.contributions.html.elements;
  for (const { tagName, attributes } of elements)
    assert.deepEqual(
      byName(found, tagName)
        .attributes.map(({ name }) => name)
        .sort(),
      attributes.map(({ name }) => name).sort(),
    );
  assert.equal(types.name, 'coffee-network-widgets');
});
