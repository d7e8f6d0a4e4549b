// The news list with the built script: feeds of another origin, Trusted Types, one request, no request.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { textOf } from './read.mjs';
import { listen, openSite, originOf } from './site.mjs';
import { drawn, idle } from './waits.mjs';

const fixture = (name) => readFile(new URL(`../feed/fixtures/${name}`, import.meta.url), 'utf8');
let site, server, feeds;
let hits = [];
/** What a feed says of itself: addresses without a host. */
const relative = `<rss version="2.0"><channel><title>N</title><item><title>Uno</title><link>1.html</link>
  <enclosure url="/logout" type="image/jpeg"/></item></channel></rss>`;
/** A feed of an old system, in the encoding that it declares. */
const latin = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>N</title><item>
  <title>Café de Nariño</title><link>https://coop.example/1</link></item></channel></rss>`;
before(async () => {
  site = await openSite();
  const [posts, pictures, rss] = await Promise.all(
    ['rest-list-fields.json', 'rest-fields-featured.json', 'feed.xml'].map(fixture),
  );
  server = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://host');
    hits.push(request.url);
    const cors = pathname.startsWith('/closed') ? {} : { 'access-control-allow-origin': '*' };
    const answer = (status, body) => response.writeHead(status, cors).end(body);
    if (pathname === '/wp-json/wp/v2/posts') answer(200, searchParams.has('_embed') ? pictures : posts);
    else if (pathname.endsWith('/feed/')) answer(200, rss);
    else if (pathname === '/latin.xml') answer(200, Buffer.from(latin, 'latin1'));
    else if (pathname === '/moved.xml') response.writeHead(302, { ...cors, location: '/blog/feed.xml' }).end();
    else if (pathname === '/blog/feed.xml') answer(200, relative);
    else if (pathname !== '/hanging.xml') answer(404, 'Not found');
  });
  feeds = originOf(server);
});
afterEach(() => (hits = []));
after(() => {
  server.closeAllConnections();
  server.close();
  return site.close();
});

const open = (body, options) =>
  site.open(
    (base) =>
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${body}<script src="${base}coffee-network.js"></script>`,
    options,
  );
const settled = (page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('coffee-news-list')].every(
        ({ shadowRoot }) => !shadowRoot.querySelector('[aria-busy]'),
      ),
    null,
    { timeout: 60_000 },
  );
const text = async (page) => (await page.locator('coffee-news-list').first().evaluateAll(textOf))[0];
const warnings = ({ messages }) => messages.filter((message) => message.startsWith('warning: [coffee-network]'));

test('a WordPress site by its bare address, many lists: one request, with only what is shown', async () => {
  const { page, seen, close } = await open(`<coffee-news-list src="${feeds}/" limit="2"></coffee-news-list>`.repeat(5));
  await settled(page);
  assert.match(await text(page), /Aviso para socios.*November 2, 2024/);
  assert.equal(hits.length, 1);
  assert.match(hits[0], /_fields=link%2Ctitle%2Cexcerpt/);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('without src it makes no request', async () => {
  const { page, seen, close } = await open('<coffee-news-list></coffee-news-list>');
  await drawn(page);
  await idle(page);
  assert.match(await text(page), /All news/);
  assert.equal(seen.requests.length, 2);
  await close();
});

test('a list far below is not asked for until it is near', async () => {
  const { page, close } = await open(
    `<div style="height:6000px"></div><coffee-news-list src="${feeds}/feed/"></coffee-news-list>`,
  );
  await drawn(page);
  await idle(page);
  assert.equal(hits.length, 0);
  await page.evaluate(() => scrollTo(0, 6000));
  await page.waitForFunction(() => document.querySelector('coffee-news-list').shadowRoot.querySelector('[part=item]'));
  assert.equal(hits.length, 1);
  await close();
});

test('the relative addresses of a feed are those of where it was found, and ask nothing of the host page', async () => {
  const { page, seen, close } = await open(`<coffee-news-list images src="${feeds}/moved.xml"></coffee-news-list>`);
  await settled(page);
  await page.waitForFunction(() => document.querySelector('coffee-news-list').shadowRoot.querySelector('img'));
  const addresses = await page
    .locator('coffee-news-list [part=title] a, coffee-news-list img')
    .evaluateAll((elements) => elements.map((element) => element.href ?? element.src));
  assert.deepEqual(addresses.sort(), [`${feeds}/blog/1.html`, `${feeds}/logout`]);
  assert.deepEqual(
    seen.requests.filter((address) => address.endsWith('/logout') && !address.startsWith(feeds)),
    [],
  );
  await close();
});

test('a feed that is not UTF-8 keeps its letters', async () => {
  const { page, seen, close } = await open(`<coffee-news-list src="${feeds}/latin.xml"></coffee-news-list>`);
  await settled(page);
  assert.match(await text(page), /Café de Nariño/);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

for (const [path, reason] of [
  ['/closed/feed/', 'CORS?'],
  ['/nowhere.xml', 'HTTP 404'],
  ['/hanging.xml', '> 8 s'],
])
  test(`${path}: visitors see what stands inside, the editor reads ${reason}`, async () => {
    const { page, seen, close } = await open(
      `<coffee-news-list src="${feeds}${path}"><p>On paper.</p></coffee-news-list>`,
    );
    await settled(page);
    assert.match(await text(page), /On paper/);
    assert.equal(warnings(seen).length, 1);
    assert.ok(warnings(seen)[0].includes(`(${reason})`));
    assert.match(warnings(seen)[0], /that this site may read \(CORS\)/);
    assert.deepEqual(seen.errors, []);
    await close();
  });

test('under Trusted Types the policy coffee-network is all that is asked for', async () => {
  const headers = {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types coffee-network lit-html",
  };
  const { page, seen, close } = await open(`<coffee-news-list src="${feeds}/feed/"></coffee-news-list>`, { headers });
  await settled(page);
  assert.match(await text(page), /Muestra \(contributor\)/);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('where Trusted Types forbid the policy, the editor is told and visitors see the link', async () => {
  const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" };
  const { page, seen, close } = await open(`<coffee-news-list src="${feeds}/feed/"></coffee-news-list>`, { headers });
  await settled(page);
  assert.match(await text(page), /All news/);
  assert.equal(warnings(seen).length, 1);
  assert.deepEqual(seen.errors, []);
  await close();
});
