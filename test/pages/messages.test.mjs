// What the guides quote of messages for editors is what the console says, in the page's language.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { listen, openSite, originOf } from './site.mjs';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const guides = { en: 'messages', es: 'mensajes' };

/** All that goes wrong in the guides' tables, on one page. */
const body = (server) => `
<coffee-member-counter value="many"></coffee-member-counter>
<coffee-network src="${server}/missing.json"></coffee-network>
<coffee-network src="${server}/broken.json"></coffee-network>
<coffee-network src="${server}/not-shared.json"></coffee-network>
<coffee-network src="${server}/slow.json"></coffee-network>
<coffee-network src="${server}/large.json"></coffee-network>
<coffee-network src="${server}/wrong.json"></coffee-network>
<coffee-network><script type="application/json">{ "members": </script></coffee-network>
<coffee-news-list src="${server}/missing.xml"></coffee-news-list>
<coffee-news-list src="${server}/not-shared.json"></coffee-news-list>
<coffee-news-list src="${server}/dates.json"></coffee-news-list>
<p data-widget="coffee-counter">155</p>
<p data-widget="coffee-member-counter" data-valeu="384">155</p>
<h3 data-widget="coffee-member-counter">155</h3>
<main><coffee-member-counter/><h2>Members</h2><p>Rest</p></main>
<coffee-presentation id="emptied"></coffee-presentation>
<coffee-contact-button id="undrawable"></coffee-contact-button>`;

const answers = {
  '/broken.json': { status: 500 },
  '/not-shared.json': { shared: false },
  '/large.json': { text: ' '.repeat(5_000_001) },
  '/dates.json': {
    text: '{ "items": [{ "title": "1" }, { "title": "2" }, { "title": "3", "date_published": "05/01/2026" }] }',
  },
  '/wrong.json': { text: '{ "members": { "total": "many" } }' },
};

describe('the guides to messages', () => {
  let site;
  let server;
  before(async () => {
    site = await openSite();
    server = await listen((request, response) => {
      const { pathname } = new URL(request.url, 'http://host');
      if (pathname === '/slow.json') return;
      const { status = 200, shared = true, text = '{}' } = answers[pathname] ?? { status: 404 };
      response.writeHead(status, shared ? { 'access-control-allow-origin': '*' } : {}).end(text);
    });
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });

  for (const [lang, guide] of Object.entries(guides))
    it(`quote what is said in ${lang}`, async () => {
      const opened = await site.open(
        (base) => `<!doctype html><html lang="${lang}"><script src="${base}coffee-network.js"></script>
<script src="/other-version.js"></script><body>${body(originOf(server))}`,
        {
          before: async (tab) => {
            await tab.clock.install();
            await tab.route('**/other-version.js', async (route) => {
              const response = await route.fetch({ url: `${site.base}coffee-network.js` });
              await route.fulfill({ response, body: (await response.text()).replaceAll(`"${version}"`, '"0.0.1"') });
            });
          },
        },
      );
      const alone = await site.open(
        (base) =>
          `<!doctype html><html lang="${lang}"><script src="${base}coffee-network.js"></script><coffee-network src="${originOf(server)}/wrong.json"></coffee-network>`,
        { before: (tab) => tab.route('**/coffee-network-live.js*', (route) => route.abort()) },
      );
      const said = () => [...opened.seen.messages, ...alone.seen.messages];
      await opened.page.evaluate(() => {
        document.querySelector('#undrawable').label = Object.create(null);
        const emptied = document.querySelector('#emptied');
        emptied.shadowRoot.replaceChildren();
        emptied.theme = 'dark';
      });
      const rows = (await readFile(new URL(`../../stories/guides/${guide}.mdx`, import.meta.url), 'utf8'))
        .split('\n')
        .filter((line) => /^\| .*`/.test(line));
      assert.ok(rows.length > 8);
      const quotes = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, quote]) => quote));
      // A guide leaves out what differs from page to page.
      const patterns = quotes.map((quote) => {
        const parts = quote.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`\\[coffee-network\\].*${parts.join('.*')}`);
      });
      const unsaid = () => quotes.filter((_, at) => !said().some((message) => patterns[at].test(message)));
      // All have their answer soon, but the slow one, which is asked for twice: the clock is put forward for it.
      for (const until = Date.now() + 20_000; unsaid().length && Date.now() < until;) {
        await opened.page.waitForTimeout(100);
        await opened.page.clock.runFor(1000);
      }
      assert.deepEqual(unsaid(), [], said().join('\n'));
    });
});
