// What editors, type checkers and coding assistants are told, from the built files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parseFragment } from 'parse5';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const byTag = (list, tag) => list.find(({ name }) => name === tag);

test('the manifest is valid by the schema of custom elements’ manifests', () => {
  const validate = new Ajv({ strict: false }).compile(json('node_modules/custom-elements-manifest/schema.json'));
  assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 3)));
});

test('every attribute has a type and a description; those with choices name them', () => {
  for (const { tagName, attributes, members } of elements) {
    for (const { name, type, description } of [...attributes, ...members])
      assert.ok(type?.text && description, `${tagName} ${name}`);
    for (const { name, type } of attributes)
      if (/^(theme|layout|order|lang)$/.test(name)) assert.match(type.text, /^'.+'( \| '.+')+$/, `${tagName} ${name}`);
  }
});

test('VS Code completes each tag, its attributes and their values', () => {
  const { tags } = json('dist/editors/vscode.html-data.json');
  for (const { tagName, attributes } of elements) {
    const tag = byTag(tags, tagName);
    assert.deepEqual(tag.attributes.map(({ name }) => name).sort(), attributes.map(({ name }) => name).sort());
    assert.ok(tag.description);
  }
  const { attributes } = byTag(tags, 'coffee-colombia-timeline');
  const valuesOf = (name) => byTag(attributes, name).values.map((value) => value.name);
  assert.deepEqual(valuesOf('layout'), ['auto', 'vertical', 'horizontal']);
  assert.deepEqual(valuesOf('order'), ['asc', 'desc']);
  const css = json('dist/editors/vscode.css-data.json');
  const accent = css.properties.filter(({ name }) => name === '--coffee-accent');
  assert.equal(accent.length, 1);
  assert.ok(accent[0].description);
});

test('JetBrains’ editors find each tag by the package’s own field', () => {
  const types = json(json('package.json')['web-types']);
  const found = types.contributions.html.elements;
  for (const { tagName, attributes } of elements)
    assert.deepEqual(
      byTag(found, tagName)
        .attributes.map(({ name }) => name)
        .sort(),
      attributes.map(({ name }) => name).sort(),
    );
  assert.equal(types.name, 'coffee-network-widgets');
});

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

/** What TypeScript says of a JSX file that uses the built types. */
async function check(code) {
  const folder = new URL('.cache/jsx/', root);
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('app.tsx', folder),
    `import type {} from '../../dist/types/jsx.js';\nexport const app = ${code};\n`,
  );
  const options = [
    '--noEmit',
    '--strict',
    '--jsx',
    'react-jsx',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
  ];
  try {
    execFileSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--ignoreConfig', ...options, '--types', 'react', '.cache/jsx/app.tsx'],
      {
        cwd: fileURLToPath(root),
        encoding: 'utf8',
      },
    );
    return '';
  } catch (error) {
    return error.stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the types for JSX take what the elements take, and nothing else', async () => {
  assert.equal(
    await check(`<coffee-network src="a.json" oncoffee-network-load={({ dataset }) => dataset.members.total}>
      <coffee-member-counter lang="es" value={384} asOf="2018" still className="a">155</coffee-member-counter>
      <coffee-colombia-timeline order="desc" heading-level="2" headingLevel={2} />
    </coffee-network>`),
    '',
  );
  const wrong = await check(`<main>
    <coffee-colombia-timeline order="newest" />
    <coffee-member-counter still={2} />
    <coffee-network onCoffee-network-load={() => {}} />
    <coffee-nothing />
  </main>`);
  for (const line of [3, 4, 5, 6]) assert.match(wrong, new RegExp(`app\\.tsx\\(${line},`));
});
