// The page of one widget and its oEmbed answer, as browsers and WordPress read them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, parseFragment } from 'parse5';
import { load } from './load.mjs';

const { embedPage, oembed, pageTitle, widgetNames, languages } = await load('render/index.ts');
const codes = languages.map(({ code }) => code);

const base = 'https://widgets.example/1/';
/** The elements of a document or of a piece of HTML, each with its attributes by name. */
const allOf = ({ childNodes = [] }) =>
  childNodes.flatMap((node) =>
    node.tagName
      ? [
          { tag: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), node },
          ...allOf(node),
        ]
      : [],
  );
const page = async (options) => allOf(parse(await embedPage({ name: 'member-counter', lang: 'es', base, ...options })));
const textOf = ({ node }) => node.childNodes.map(({ value }) => value).join('');

test('it is a page in the widget’s language, with its title', async () => {
  for (const lang of codes) {
    const elements = await page({ lang });
    assert.equal(elements.find(({ tag }) => tag === 'html').lang, lang);
    assert.equal(textOf(elements.find(({ tag }) => tag === 'title')), pageTitle('member-counter', lang));
    assert.equal(elements.find(({ tag }) => tag === 'coffee-member-counter').lang, lang);
  }
});

test('the widget is there before any script, inside the network’s own dataset', async () => {
  for (const name of widgetNames) {
    const elements = await page({ name });
    const main = elements.find(({ tag }) => tag === 'main');
    const [network, ...inside] = allOf(main.node);
    assert.deepEqual([network.tag, network.src], ['coffee-network', '../../data/coffee-network.json']);
    assert.equal(inside[0].tag, `coffee-${name}`);
    assert.ok(
      inside.some(({ tag, shadowrootmode }) => tag === 'template' && shadowrootmode === 'open'),
      name,
    );
  }
});

test('all but the announcements is found from where the page is', async () => {
  const elements = await page({ lang: 'pt' });
  const scripts = elements.filter(({ tag }) => tag === 'script');
  assert.deepEqual(
    scripts.map(({ src, defer }) => [src, defer]),
    [
      ['../embed.js', ''],
      ['../../coffee-network.js', ''],
    ],
  );
  const links = elements.filter(({ tag, rel }) => tag === 'link' && rel !== 'icon');
  assert.deepEqual(
    links.map(({ rel, type, href }) => [rel, type, href]),
    [
      ['alternate', 'application/json+oembed', `${base}embed/pt/member-counter.oembed.json`],
      ['canonical', undefined, `${base}embed/pt/member-counter.html`],
      ['stylesheet', undefined, '../embed.css'],
    ],
  );
});

test('a dataset is drawn into it', async () => {
  const members = { total: 384, since: '2005', source: { text: 'CLAC' } };
  assert.match(await embedPage({ name: 'member-counter', lang: 'es', base, dataset: { members } }), /\b384\b/);
});

test('an address can’t end the attribute that it stands in', async () => {
  const odd = 'https://widgets.example/"><script>/';
  const elements = await page({ base: odd });
  assert.equal(elements.filter(({ tag }) => tag === 'script').length, 2);
  assert.equal(elements.find(({ rel }) => rel === 'canonical').href, `${odd}embed/es/member-counter.html`);
  const inside = allOf(parseFragment(oembed({ name: 'member-counter', lang: 'es', base: odd }).html));
  assert.deepEqual(
    inside.map(({ tag }) => tag),
    ['blockquote', 'a', 'iframe'],
  );
});

test('the oEmbed answer has what the standard asks of the type rich', () => {
  for (const name of widgetNames)
    for (const lang of codes) {
      const answer = oembed({ name, lang, base });
      assert.deepEqual([answer.version, answer.type, answer.provider_url], ['1.0', 'rich', base]);
      assert.equal(answer.title, pageTitle(name, lang));
      assert.ok(answer.provider_name && answer.width === 600 && answer.height > 0, name);
    }
});

test('its HTML is a link, and a sandboxed frame of the same page, as WordPress lets it through', () => {
  const { html, height } = oembed({ name: 'objectives-list', lang: 'fr', base });
  const [, link, frame] = allOf(parseFragment(html));
  const address = `${base}embed/fr/objectives-list.html`;
  assert.deepEqual(
    [link.href, frame.src, frame.sandbox, frame.class],
    [address, address, 'allow-scripts', 'wp-embedded-content'],
  );
  assert.deepEqual([frame.width, frame.height], ['600', String(height)]);
  assert.equal(frame.title, pageTitle('objectives-list', 'fr'));
});
