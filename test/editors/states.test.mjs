// States, properties that are only read, and methods: from the JSDoc through the manifest to what editors are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorFiles } from '../../.tooling/editors/index.mjs';
import { complete } from '../../.tooling/manifest.mjs';

/** An element as the analyzer describes it. */
const analyzed = {
  kind: 'class',
  name: 'CoffeeSample',
  tagName: 'coffee-sample',
  description: 'A sample.',
  members: [
    { kind: 'field', name: 'data', type: { text: 'string' }, description: 'What it shows.', default: "''" },
    {
      kind: 'field',
      name: 'ready',
      type: { text: 'Promise<void>' },
      readonly: true,
      description: 'When it is\n  there.',
    },
    { kind: 'method', name: 'reload', return: { type: { text: 'Promise<void>' } }, description: 'Loads again.' },
    { kind: 'field', name: 'version', static: true, description: 'Of the class.' },
    { kind: 'method', name: 'renderContent', privacy: 'protected', description: 'What it draws.' },
    { kind: 'field', name: 'turn', privacy: 'private', description: 'Its own.' },
    { kind: 'method', name: 'connectedCallback' },
  ],
  cssStates: [
    { name: 'loading', description: 'It is on\n  its way.', inheritedFrom: { name: 'CoffeeElement' } },
    { name: 'failed', description: 'It did not come.' },
  ],
};
class Sample {
  static elementProperties = new Map([['data', { attribute: false }]]);
}
const element = complete(analyzed, Sample);
const manifest = {
  modules: [{ declarations: [element, { ...element, name: 'CoffeeOther', tagName: 'coffee-other' }] }],
};
const lang = { name: 'lang', type: { text: "'es' | 'en'" }, description: 'The language.' };
const withCounter = {
  modules: [
    { path: 'a.js', exports: [], declarations: [{ ...element, tagName: 'coffee-member-counter', attributes: [lang] }] },
  ],
};

test('the manifest has the states, and of the members those that are described and public', () => {
  assert.deepEqual(element.cssStates, [
    { name: 'loading', description: 'It is on its way.' },
    { name: 'failed', description: 'It did not come.' },
  ]);
  assert.deepEqual(
    element.members.map(({ kind, name, readonly }) => [kind, name, readonly]),
    [
      ['field', 'data', undefined],
      ['field', 'ready', true],
      ['method', 'reload', undefined],
    ],
  );
  assert.equal(element.members[1].description, 'When it is there.');
});

const files = editorFiles(withCounter, 'https://widgets.example/1/');

test('editors complete the states as pseudo-classes, each once', async () => {
  const { vscodeCss } = await import('../../.tooling/editors/vscode.mjs');
  assert.deepEqual(vscodeCss(manifest).pseudoClasses, [
    { name: ':state(loading)', description: 'It is on its way.' },
    { name: ':state(failed)', description: 'It did not come.' },
  ]);
  const { css } = JSON.parse(files['editors/web-types.json']).contributions;
  assert.deepEqual(
    css['pseudo-classes'].map(({ name }) => name),
    ['state(loading)', 'state(failed)'],
  );
});

test('assistants are told of the states, of what is only read and of the methods', () => {
  const text = files['llms.txt'];
  assert.match(text, /States:\n- `:state\(loading\)`: It is on its way\.\n/);
  assert.match(text, /Properties to read:\n- `ready` \(Promise<void>\): When it is there\.\n/);
  assert.match(text, /Methods:\n- `reload\(\)`: Loads again\.\n/);
});

test('the types of tags take only what can be set', () => {
  for (const path of ['types/jsx.d.ts', 'types/vue.d.ts']) {
    assert.match(files[path], /\bdata\?:/, path);
    assert.doesNotMatch(files[path], /\b(ready|reload)\?:/, path);
  }
});
