// What coding assistants are told, from the built file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { elements, read } from './read.mjs';

test('what coding assistants read names everything, and its examples use nothing else', () => {
  const text = read('dist/llms.txt');
  for (const { tagName, attributes, events } of elements) {
    assert.ok(text.includes(`### <${tagName}>`), tagName);
    for (const { name } of [...attributes, ...events]) assert.ok(text.includes(`\`${name}\``), `${tagName} ${name}`);
  }
  const examples = [...text.matchAll(/```html\n(.*?)```/gs)].map(([, code]) => code);
  assert.ok(examples.length >= 2);
  for (const node of examples.flatMap((code) => parseFragment(code).childNodes)) {
    const element = elements.find(({ tagName }) => tagName === node.tagName);
    const marked = node.attrs?.find(({ name }) => name === 'data-widget');
    const known = (element ?? elements.find(({ tagName }) => tagName === marked?.value))?.attributes.map(
      ({ name }) => name,
    );
    if (!known) continue;
    const used = node.attrs.filter((each) => each !== marked).map(({ name }) => (marked ? name.slice(5) : name));
    const names = marked ? known.map((name) => name.replaceAll('-', '')) : known;
    for (const name of used) assert.ok(names.includes(name), `${node.tagName} ${name}`);
  }
});
