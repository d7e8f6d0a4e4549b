// What coding assistants are told, from the built file: it names everything, its examples work, and what it claims is so.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { parseFragment } from 'parse5';
import { runnerImport } from 'vite';
import { llms } from '../../.tooling/editors/llms.mjs';
import { textOf } from '../pages/read.mjs';
import { openSite } from '../pages/site.mjs';
import { elements, json, manifest, read } from './read.mjs';

const PUBLIC = 'https://widgets.example/1/';
const text = llms(manifest, PUBLIC);
const examplesIn = (language) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code);

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

test('the built file says where the files are, and that an address of this machine is no one else’s', () => {
  const built = read('dist/llms.txt');
  const [, base] = /<script src="(.+)coffee-network\.js"/.exec(built);
  assert.equal(built, llms(manifest, base));
  assert.match(llms(manifest, 'http://localhost:4173/'), /`http:\/\/localhost:4173\/`, which is this machine only/);
  assert.doesNotMatch(text, /localhost|this machine/);
  assert.ok(text.includes(`The files are at \`${PUBLIC}\`.`));
});

test('it names every element, attribute, event and field', () => {
  for (const { tagName, attributes, events } of elements) {
    assert.ok(text.includes(`### <${tagName}>`), tagName);
    for (const { name, description } of [...attributes, ...events]) {
      assert.ok(text.includes(`\`${name}\``), `${tagName} ${name}`);
      assert.ok(text.includes(description), `${tagName} ${name}`);
    }
  }
});

/** The elements of a piece of HTML, those inside of others too. */
const allOf = (nodes) => nodes.flatMap((node) => (node.tagName ? [node, ...allOf(node.childNodes)] : []));

test('its examples use only what there is, and close what they open', () => {
  for (const code of examplesIn('html'))
    for (const { tagName, attrs } of allOf(parseFragment(code).childNodes)) {
      const marked = attrs.find(({ name }) => name === 'data-widget');
      const tag = marked?.value ?? tagName;
      if (!tag.includes('-')) continue;
      const { attributes } = elements.find((element) => element.tagName === tag);
      if (!marked) assert.ok(code.includes(`</${tag}>`), code);
      const used = attrs.filter((each) => each !== marked).map(({ name }) => (marked ? name.slice(5) : name));
      const names = attributes.map(({ name }) => name);
      for (const name of used) assert.ok(names.includes(name), `${tag} ${name}`);
    }
});

/** Opens HTML on a page that has the script. */
const open = (html) =>
  site.open(
    (base) =>
      `<!doctype html><html lang="es"><meta charset="utf-8"><title>x</title><body>
${/<script[^>]*src=/.test(html) ? '' : `<script src="${base}coffee-network.js" defer></script>`}${html.replaceAll(PUBLIC, base)}`,
  );
const drawn = (page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('coffee-'));
    return widgets.every(({ shadowRoot }) => shadowRoot?.childElementCount) && widgets.length;
  });

test('its examples show widgets, and nothing is said against them', async () => {
  for (const html of examplesIn('html')) {
    const { page, seen, close } = await open(html);
    if (html.includes('<iframe')) {
      await page.frameLocator('iframe').locator('[part=objective]').first().waitFor();
      await page.locator('iframe[style*="height"]').waitFor();
    } else if (/coffee-[a-z]+-|embed\//.test(html)) await drawn(page);
    assert.equal(await page.locator('[data-widget], a[href*="embed/"]:visible').count(), 0, html);
    assert.deepEqual([...seen.messages, ...seen.errors], [], html);
    await close();
  }
});

test('in a sentence the figure stands alone', async () => {
  const sentences = examplesIn('html')
    .join('')
    .match(/<p>Somos .*<\/p>/g);
  assert.equal(sentences.length, 2);
  const { page, close } = await open(sentences.join(''));
  await drawn(page);
  const said = await page.locator('p').evaluateAll(textOf);
  for (const sentence of said) assert.match(sentence, /^Somos\s+155\s+organizaciones\.$/);
  await close();
});

test('its dataset is one, and takes the place of the built-in parts that it names', async () => {
  const [dataset] = examplesIn('json');
  const validate = new Ajv({ strict: false, formats: { uri: true } }).compile(
    json('dist/data/coffee-network.schema.json'),
  );
  assert.ok(validate(JSON.parse(dataset)), JSON.stringify(validate.errors));
  const { page, seen, close } = await open(`<coffee-network><script type="application/json">${dataset}</script>
    <coffee-member-counter still></coffee-member-counter><coffee-contact-button></coffee-contact-button></coffee-network>`);
  await page.waitForFunction(() =>
    document.querySelector('coffee-member-counter').shadowRoot?.textContent.includes('212'),
  );
  assert.match((await page.locator('coffee-contact-button').evaluateAll(textOf))[0], /WhatsApp/);
  assert.deepEqual(seen.messages, []);
  await close();
});

test('it names the parameters that addresses take', async () => {
  const { module } = await runnerImport('./src/snippets/widget-options.ts', { configFile: false, logLevel: 'warn' });
  const [, said] = /no others: ([^.]+)\./.exec(text);
  assert.deepEqual(said.match(/\w+/g).sort(), [...module.presentational].sort());
});

test('booleans, properties set before, and what comes with the class are as it says', async () => {
  const { page, seen, close } = await open(`<coffee-member-counter still></coffee-member-counter>
    <coffee-member-counter still="false"></coffee-member-counter><coffee-member-counter still="yes"></coffee-member-counter>
    <coffee-news-list></coffee-news-list>
    <script>
      document.querySelector('coffee-news-list').headingLevel = 5;
      ${examplesIn('js')[0].replace('await ', 'const defined = ')}
      defined.then(async () => {
        const counters = [...document.querySelectorAll('coffee-member-counter')];
        await counters[0].updateComplete;
        globalThis.still = counters.map(({ still }) => still);
      });
    </script>`);
  await page.waitForFunction(() => globalThis.still);
  assert.deepEqual(await page.evaluate(() => globalThis.still), [true, false, true]);
  await page.locator('coffee-news-list h5').waitFor();
  assert.deepEqual(seen.messages, []);
  await close();
});
