// The languages that are not in the script: their own files, beside it and after it, and languages of one's own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { dist, openSite, widgetNames } from './site.mjs';
import { drawn, idle, until } from './waits.mjs';

const { packs } = (await runnerImport('./src/language/packs/index.ts', { logLevel: 'warn', configFile: false })).module;
const { files } = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8'));

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const all = widgetNames.map((name) => `<coffee-${name}></coffee-${name}>`).join('');
const page =
  (lang, { file = 'coffee-network.js', script = '', body = all } = {}) =>
  (base) =>
    `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><script src="${base}${file}" ${script} defer></script>${body}</html>`;

/** What a visitor reads and hears of the widgets. */
const texts = (tab) =>
  tab.evaluate(() => {
    const found = [];
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.localName !== 'style') found.push(walker.currentNode.data.trim());
      for (const each of shadowRoot.querySelectorAll('[aria-label], [placeholder], [title]'))
        for (const name of ['aria-label', 'placeholder', 'title']) found.push(each.getAttribute(name) ?? '');
    }
    return found.filter((text) => /\p{L}/u.test(text));
  });

const strings = (node) => (typeof node === 'string' ? [node] : Object.values(node ?? {}).flatMap(strings));

/** What of a text is not in the words of a language, nor a name. */
function foreign(text, pack) {
  const known = [...strings(pack.words), ...strings(pack.story)]
    .flatMap((each) => each.split(/\{\w+\}/))
    .filter((each) => /\p{L}/u.test(each))
    .map((each) => each.trim())
    .sort((a, b) => b.length - a.length);
  return known.reduce((rest, each) => rest.replaceAll(each, ' '), text).replace(/CLAC|WhatsApp/g, '');
}
const isForeign = (pack) => (text) => /\p{L}/u.test(foreign(text, pack));

test('each pack is the script, byte for byte, and a language behind it, with a hash of its own', () => {
  const script = readFileSync(`${dist}coffee-network.js`, 'utf8').replace(/\n?\/\/# sourceMappingURL.*\s*$/, '');
  assert.ok(packs.length > 2);
  for (const { code } of packs) {
    const file = readFileSync(`${dist}coffee-network.${code}.js`, 'utf8');
    assert.ok(file.startsWith(script));
    assert.match(files[`coffee-network.${code}.js`], /^sha384-/);
  }
});

for (const pack of packs)
  test(`a page in ${pack.name} with its file is all in it, with one request`, async () => {
    const { page: tab, seen, close } = await site.open(page(pack.code, { file: `coffee-network.${pack.code}.js` }));
    await drawn(tab);
    await idle(tab);
    assert.deepEqual(
      seen.requests.filter((url) => url.startsWith(site.base)),
      [`${site.base}coffee-network.${pack.code}.js`],
    );
    const said = await texts(tab);
    assert.ok(said.length > 40);
    assert.deepEqual(said.filter(isForeign(pack)), []);
    const inner = await tab.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('.root [lang]') ?? [])].map(({ lang }) => lang),
      ),
    );
    assert.deepEqual(inner, [], 'nothing is said in another language');
    assert.deepEqual([seen.messages, seen.errors], [[], []]);
    // What this test finds is there to be found.
    assert.ok(isForeign(pack)('Governing bodies'));
    await close();
  });

test('without its file a page in German is in English, as before', async () => {
  const { page: tab, close } = await site.open(page('de'));
  await drawn(tab);
  assert.ok((await texts(tab)).includes('Governing bodies'));
  await close();
});

for (const [first, second] of [
  ['coffee-network.js', 'coffee-network.de.js'],
  ['coffee-network.it.js', 'coffee-network.de.js'],
  ['coffee-network.de.js', 'coffee-network.js'],
])
  test(`where ${first} comes before ${second}, the page speaks what both do`, async () => {
    const german = packs.find(({ code }) => code === 'de');
    const {
      page: tab,
      seen,
      close,
    } = await site.open((base) =>
      page('de', { file: first })(base).replace('</html>', `<script src="${base}${second}" defer></script></html>`),
    );
    await drawn(tab);
    await tab.waitForFunction(() =>
      document.querySelector('coffee-governance-diagram').shadowRoot.textContent.includes('Leitungs\u00adgremien'),
    );
    await idle(tab);
    assert.deepEqual((await texts(tab)).filter(isForeign(german)), []);
    assert.deepEqual([seen.messages, seen.errors], [[], []]);
    await close();
  });

test('a pack that comes late redraws the widgets that are there', async () => {
  const { page: tab, seen, close } = await site.open(page('de'));
  await drawn(tab);
  await tab.addScriptTag({ url: `${site.base}coffee-network.de.js` });
  await tab.waitForFunction(() =>
    document.querySelector('coffee-governance-diagram').shadowRoot.textContent.includes('Leitungs\u00adgremien'),
  );
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('the network’s own dataset, which has no German, is told in German; what an editor has changed is not', async () => {
  const data = JSON.parse(readFileSync(`${dist}data/coffee-network.json`, 'utf8'));
  data.objectives[0].text = { es: 'Tomar café.', en: 'Drink coffee.' };
  const { page: tab, close } = await site.open(
    (base) =>
      page('de', {
        file: 'coffee-network.de.js',
        body: `<coffee-network src="${base}data/changed.json"><coffee-objectives-list></coffee-objectives-list></coffee-network>`,
      })(base),
    {
      before: (tab) =>
        tab.route('**/data/changed.json', (route) =>
          route.fulfill({ json: data, headers: { 'access-control-allow-origin': '*' } }),
        ),
    },
  );
  await tab.locator('coffee-objectives-list [lang=en]', { hasText: 'Drink coffee.' }).waitFor();
  const said = (await texts(tab)).filter((text) => text !== 'Drink coffee.');
  assert.deepEqual(said.filter(isForeign(packs.find(({ code }) => code === 'de'))), []);
  await close();
});

test('with a dataset its words and its messages are German too', async () => {
  const json = JSON.stringify({
    members: { total: 3, asOf: '2018-05-31' },
    timelines: { a: Array.from({ length: 60 }, (_, index) => ({ date: String(1900 + index), title: `T${index}` })) },
    figures: [{ value: 'x' }],
  });
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page('de', {
      file: 'coffee-network.de.js',
      body: `<coffee-network><script type="application/json">${json}</script><coffee-timeline></coffee-timeline><coffee-member-counter></coffee-member-counter></coffee-network>`,
    }),
  );
  await tab.locator('coffee-timeline input').fill('T1');
  await tab.locator('coffee-timeline [aria-live]', { hasText: '11 von 60 Ereignissen' }).waitFor();
  await tab.locator('coffee-member-counter', { hasText: '31. Mai 2018' }).waitFor();
  assert.match(seen.messages[0], /Erwartet wird eine Zahl/);
  await close();
});

const quechua = {
  code: 'qu',
  name: 'Runasimi',
  fallbacks: ['es'],
  words: { source: 'Pukyu', contact: 'Rimanakuy', page: 'Web p’anqa' },
  story: { 'contact.label': 'CLACta qayay' },
};
const cors = { 'access-control-allow-origin': '*' };

test('a language of one’s own comes by its address, with the second file; the widgets speak it, and Spanish where it lacks words', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page('qu', { script: 'data-language="https://example.org/qu.json"' }), {
    before: (tab) => tab.route('**/qu.json', (route) => route.fulfill({ json: quechua, headers: cors })),
  });
  await tab.locator('coffee-contact-button', { hasText: 'CLACta qayay' }).waitFor();
  await tab.locator('coffee-governance-diagram [part=heading] [lang=es]', { hasText: 'Órganos de gobierno' }).waitFor();
  assert.equal(seen.requests.filter((url) => url.endsWith('/qu.json')).length, 1);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('a language comes in a dataset; what is wrong in it is told, and costs that alone', async () => {
  const json = JSON.stringify({
    members: { total: 12 },
    languages: { qu: { ...quechua, words: { ...quechua.words, since: 'x', asOf: '<b>' } } },
  });
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page('qu', {
      body: `<coffee-network><script type="application/json">${json}</script><coffee-member-counter still></coffee-member-counter></coffee-network>
        <coffee-contact-button></coffee-contact-button>`,
    }),
  );
  await tab.locator('coffee-member-counter', { hasText: '12' }).waitFor();
  await tab.locator('coffee-contact-button', { hasText: 'CLACta qayay' }).waitFor();
  assert.equal(seen.messages.length, 1);
  assert.match(seen.messages[0], /languages\.qu\.words\.since/);
  assert.match(seen.messages[0], /languages\.qu\.words\.asOf/);
  assert.deepEqual(seen.errors, []);
  await close();
});

for (const [what, answer, said] of [
  [
    'is not there',
    (route) => route.fulfill({ status: 404, headers: cors }),
    /data-language="https:\/\/example\.org\/qu\.json".*HTTP 404/,
  ],
  ['is no JSON', (route) => route.fulfill({ body: '<html>', headers: cors }), /data-language/],
  [
    'is a language of the script',
    (route) => route.fulfill({ json: { ...quechua, code: 'en' }, headers: cors }),
    /code/,
  ],
  [
    'is hostile',
    (route) =>
      route.fulfill({ body: '{"code":"qu","words":{"__proto__":{"a":1}},"story":[1],"months":7}', headers: cors }),
    /story/,
  ],
])
  test(`where the file of a language ${what}, the page stays as it was, and the editor is told`, async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(page('en', { script: 'data-language="https://example.org/qu.json"' }), {
      before: (tab) => tab.route('**/qu.json', answer),
    });
    await drawn(tab);
    await until(() => seen.messages.some((message) => message.startsWith('warning')));
    assert.match(seen.messages.filter((message) => message.startsWith('warning')).join(), said);
    assert.ok((await texts(tab)).includes('Governing bodies'));
    assert.deepEqual(seen.errors, []);
    await close();
  });
