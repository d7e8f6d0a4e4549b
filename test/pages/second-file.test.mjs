// The second file of the script form: who asks for it, and what happens where it does not come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dist, openSite } from './site.mjs';
import { drawn, idle, until } from './waits.mjs';

const SECOND = 'coffee-network-live.js';
const { version, files } = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8'));
const dataset = JSON.stringify({ members: { total: 384 } });

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const page =
  ({ script = '', body = '<coffee-member-counter still></coffee-member-counter>' } = {}) =>
  (base) =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script src="${base}coffee-network.js" ${script} defer></script>${body}</html>`;

const inline = `<coffee-network><script type="application/json">${dataset}</script><coffee-member-counter still></coffee-member-counter></coffee-network>`;
const shows = (tab, figure) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('coffee-member-counter').shadowRoot?.textContent.includes(wanted),
    figure,
  );
const second = ({ requests }) => requests.filter((url) => url.includes(SECOND));
const warnings = ({ messages }) => messages.filter((message) => message.startsWith('warning'));
const told = (tab) => tab.waitForFunction(() => document.querySelector('coffee-network:state(failed)'));

/** A dataset of the page's own. */
const serveData = (tab) =>
  tab.route('**/own.json', (route) =>
    route.fulfill({ body: dataset, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } }),
  );

test('a page that names no dataset and no feed asks for one file', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page({ body: '<coffee-member-counter></coffee-member-counter><coffee-news-list></coffee-news-list>' }),
  );
  await drawn(tab, ['coffee-member-counter', 'coffee-news-list']);
  await idle(tab);
  assert.deepEqual(second(seen), []);
  await close();
});

test('a dataset and the second file are asked for at the same time, the file once, under its version', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page({
      script: 'data-src="https://example.org/own.json"',
      body: `<coffee-member-counter still></coffee-member-counter>${inline}`,
    }),
    {
      before: async (tab) => {
        await serveData(tab);
        const asked = new Promise((done) =>
          tab.on('request', (request) => request.url().endsWith('/own.json') && done()),
        );
        // Whoever waited for the file before asking for the dataset would wait for ever.
        await tab.route(`**/${SECOND}*`, (route) => asked.then(() => route.continue()));
      },
    },
  );
  await shows(tab, '384');
  assert.deepEqual(second(seen), [`${site.base}${SECOND}?${version}`]);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  assert.equal(await tab.locator('script').count(), 2, 'the host page has its own scripts alone');
  await close();
});

const countries = {
  total: 8,
  byCountry: [
    { country: 'CO', total: 3 },
    { country: 'PE', total: 5 },
  ],
};
const story = JSON.stringify({
  members: countries,
  governance: { bodies: [{ id: 'a', name: 'A', people: [{ name: 'Ana Rojas' }] }], relations: [] },
});
/** Where something stands that only the second file has the styles of, and how it is laid out by them. */
const styled = [
  ['coffee-member-counter', '.countries ol', 'grid'],
  ['coffee-governance-diagram', '.people li', 'flex'],
];
for (const [where, headers, before] of [
  ['', {}, () => {}],
  [', under a strict policy', { 'content-security-policy': "style-src 'self'" }, () => {}],
  // As in Safari before 16.4.
  [
    ', where style sheets can’t be adopted',
    {},
    (tab) => tab.addInitScript(() => delete CSSStyleSheet.prototype.replace),
  ],
])
  test(`what it draws has its styles${where}`, async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(
      page({
        body: `<coffee-network><script type="application/json">${story}</script>
          <coffee-member-counter layout="countries"></coffee-member-counter>
          <coffee-governance-diagram></coffee-governance-diagram></coffee-network>`,
      }),
      { headers, before },
    );
    for (const [tag, selector, display] of styled) {
      const found = tab.locator(`${tag} ${selector}`).first();
      assert.equal(await found.evaluate((element) => getComputedStyle(element).display), display, tag);
    }
    assert.deepEqual(seen.errors, []);
    await close();
  });

test('a long timeline is drawn to its end, and searched', async () => {
  const events = Array.from({ length: 120 }, (_, index) => ({ date: `${1900 + index}`, title: `Event ${index + 1}` }));
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page({
      body: `<coffee-network><script type="application/json">${JSON.stringify({ timelines: { peru: events } })}</script>
        <coffee-timeline></coffee-timeline></coffee-network>`,
    }),
  );
  await tab.locator('coffee-timeline [part=title]').nth(119).waitFor({ state: 'attached' });
  await tab.locator('coffee-timeline input').fill('event 120');
  await tab.locator('coffee-timeline [aria-live]', { hasText: '1 of 120 events' }).waitFor();
  assert.equal(await tab.locator('coffee-timeline [part=title]').count(), 1);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('a script that states its hash asks for a second file that has the right one', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page({ script: `integrity="${files['coffee-network.js']}" crossorigin`, body: inline }));
  await shows(tab, '384');
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('a pinned second file that was tampered with does not run', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page({ script: `integrity="${files['coffee-network.js']}" crossorigin`, body: inline }), {
    before: (tab) =>
      tab.route(`**/${SECOND}*`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `window.pwned = true;${await response.text()}` });
      }),
  });
  await told(tab);
  assert.equal(await tab.evaluate('window.pwned'), undefined);
  assert.match(warnings(seen)[0], /coffee-network-live\.js/);
  await close();
});

test('a nonce is handed on', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page({ script: 'nonce="n0nce"', body: inline.replace('<script', '<script nonce="n0nce"') }), {
    headers: { 'content-security-policy': "script-src 'nonce-n0nce'" },
  });
  await shows(tab, '384');
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

for (const [what, answer] of [
  ['is missing', (route) => route.fulfill({ status: 404 })],
  ['is another', (route) => route.fulfill({ body: 'var other;', contentType: 'text/javascript' })],
  [
    'is of a release that gives other things',
    (route) =>
      route.fulfill({
        body: "document.currentScript.dispatchEvent(new CustomEvent('coffee-network-live', { detail: {} }))",
        contentType: 'text/javascript',
      }),
  ],
  ['is blocked', (route) => route.abort()],
])
  test(`where it ${what}, visitors see what stands around, and the editor is told once`, async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(page({ body: inline }), {
      before: (tab) => tab.route(`**/${SECOND}*`, answer),
    });
    await told(tab);
    await shows(tab, '155');
    assert.equal(warnings(seen).length, 1);
    assert.match(warnings(seen)[0], /coffee-network-live\.js could not be loaded: put it beside coffee-network\.js/);
    // What came of it is known.
    await tab.evaluate(() => document.querySelector('coffee-network').ready);
    assert.deepEqual(seen.errors, []);
    await close();
  });

test('a network that comes again asks again', async () => {
  let answers = 0;
  const { page: tab, close } = await site.open(page({ body: inline }), {
    before: (tab) => tab.route(`**/${SECOND}*`, (route) => (answers++ > 1 ? route.continue() : route.abort())),
  });
  await told(tab);
  await tab.evaluate((data) => (document.querySelector('coffee-network').data = JSON.parse(data)), dataset);
  await shows(tab, '384');
  await close();
});

test('what several places name is asked for once, though the second file is still to come', async () => {
  const network =
    '<coffee-network src="https://example.org/own.json"><coffee-member-counter still></coffee-member-counter></coffee-network>';
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page({ body: network + network }), {
    before: async (tab) => {
      await serveData(tab);
      await tab.route(`**/${SECOND}*`, (route) => setTimeout(() => route.continue(), 500));
    },
  });
  for (const at of [0, 1])
    await tab.locator('coffee-member-counter').nth(at).locator('.final', { hasText: '384' }).waitFor();
  assert.equal(seen.requests.filter((url) => url.endsWith('/own.json')).length, 1);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('where it does not come, a dataset at an address can’t be read; both are asked for again when the page reloads it', async () => {
  let answers = 0;
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page({
      body: '<coffee-network src="https://example.org/own.json"><coffee-member-counter still></coffee-member-counter></coffee-network>',
    }),
    {
      before: async (tab) => {
        await serveData(tab);
        await tab.route(`**/${SECOND}*`, (route) => (answers++ < 2 ? route.abort() : route.continue()));
      },
    },
  );
  await told(tab);
  assert.equal(warnings(seen).length, 1);
  assert.match(warnings(seen)[0], /own\.json.*coffee-network-live\.js could not be loaded/);
  await tab.evaluate(() => document.querySelector('coffee-network').reload());
  await shows(tab, '384');
  assert.equal(warnings(seen).length, 1);
  assert.deepEqual(seen.errors, []);
  await close();
});

/** A page of which an optimizer has inlined the script, with a dataset. */
const inlined = (dataset) => {
  const code = readFileSync(`${dist}coffee-network.js`, 'utf8').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><coffee-member-counter still></coffee-member-counter><script data-src="${dataset}">${code}</script></html>`;
};

test('an optimizer that inlines the script leaves the way to the second file in the address of the dataset', async () => {
  const { page: tab, seen, close } = await site.open((base) => inlined(`${base}data/coffee-network.json`));
  await tab.waitForFunction(
    () => performance.getEntriesByName && document.querySelector('coffee-member-counter').shadowRoot,
  );
  await idle(tab);
  assert.equal(second(seen).length, 1);
  assert.deepEqual(warnings(seen), []);
  await close();
});

test('one failure is nothing: it is asked for once more', async () => {
  let answers = 0;
  const {
    page: tab,
    seen,
    close,
  } = await site.open(page({ body: inline }), {
    before: (tab) =>
      tab.route(`**/${SECOND}*`, (route) => (answers++ ? route.continue() : route.fulfill({ status: 503 }))),
  });
  await shows(tab, '384');
  assert.deepEqual([warnings(seen), seen.errors], [[], []]);
  await close();
});

test('without it, messages name the place and the code, and it is not asked for again for each', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(
    page({
      body: `<coffee-member-counter value="abc"></coffee-member-counter><coffee-figures theme="red"></coffee-figures>`,
    }),
    { before: (tab) => tab.route(`**/${SECOND}*`, (route) => route.fulfill({ status: 404 })) },
  );
  await tab.waitForFunction(() => document.querySelector('coffee-member-counter').shadowRoot);
  await until(() => warnings(seen).length >= 2);
  const said = warnings(seen).join('\n');
  assert.match(
    said,
    /<coffee-member-counter> value="abc": whole-number , 0–999999999\. coffee-network-live\.js could not/,
  );
  assert.match(said, /<coffee-figures> theme="red": choice auto \| light \| dark\./);
  assert.equal(second(seen).length, 2);
  await tab.evaluate(() => document.querySelector('coffee-figures').setAttribute('theme', 'blue'));
  await until(() => warnings(seen).length >= 3);
  assert.equal(warnings(seen).length, 3);
  assert.equal(second(seen).length, 2);
  await close();
});

test('included by a page itself, it does nothing', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open((base) =>
    page({ body: inline })(base).replace('</html>', `<script src="${base}${SECOND}"></script></html>`),
  );
  await shows(tab, '384');
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('an inlined script runs nothing but its own second file from where a dataset is', async () => {
  const {
    page: tab,
    seen,
    close,
  } = await site.open(() => inlined('https://partner.example/data/coffee-network.json'), {
    before: (tab) =>
      tab.route('https://partner.example/**', (route) =>
        route.fulfill({
          body: route.request().url().includes(SECOND) ? 'globalThis.ran = true' : dataset,
          headers: { 'access-control-allow-origin': '*' },
        }),
      ),
  });
  await until(() => warnings(seen).length);
  assert.match(warnings(seen)[0], /coffee-network-live\.js could not be loaded/);
  assert.equal(await tab.evaluate(() => globalThis.ran), undefined);
  await close();
});
