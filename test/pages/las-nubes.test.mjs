// The worked example as `npm start` serves it: all of it is there, its pictures are seen and heard, and nothing moves.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { textOf } from './read.mjs';
import { dist, listen, originOf, types } from './site.mjs';
import { drawn, idle } from './waits.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const room = fileURLToPath(new URL('../../stories/las-nubes/', import.meta.url));
const data = JSON.parse(await readFile(join(room, 'cooperative.json'), 'utf8'));
const pages = { es: 'index.html', en: 'english.html' };

let server, browser, origin;
/** How long each picture takes. */
let delay = 0;
before(async () => {
  server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const [, inside] = /^\/las-nubes\/(.*)/.exec(pathname) ?? [];
    const path = inside === undefined ? join(dist, pathname) : join(room, inside || 'index.html');
    try {
      const body = await readFile(path);
      if (extname(path) === '.svg') await new Promise((resolve) => setTimeout(resolve, delay));
      response.writeHead(200, { 'content-type': types[extname(path)] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  origin = originOf(server);
  browser = await chromium.launch(launchOptions());
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function open(lang, { before: prepare, ...context } = {}) {
  const opened = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...context,
  });
  const page = await opened.newPage();
  const seen = { requests: [], messages: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  await prepare?.(page);
  await page.goto(`${origin}/las-nubes/${pages[lang]}`);
  await drawn(page);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('coffee-network')].map(({ ready }) => ready)));
  // News are asked for when they are near.
  const news = page.locator('coffee-news-list');
  await news.scrollIntoViewIfNeeded();
  await news.locator('[part=item]').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  return { page, seen, close: () => opened.close() };
}

/** Shows each picture, as a reader who scrolls does, until all are there. Runs in the page. */
const showPictures = async () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const pictures = all(document).filter(({ localName }) => localName === 'img');
  for (const picture of pictures) {
    picture.scrollIntoView({ block: 'center', inline: 'center' });
    if (!picture.complete)
      await new Promise((resolve) => {
        picture.addEventListener('load', resolve);
        picture.addEventListener('error', resolve);
      });
  }
  scrollTo(0, 0);
  return pictures.map(({ src, naturalWidth, hidden }) => ({ src: src.replace(/.*\//, ''), naturalWidth, hidden }));
};

const picturesOf = (value) =>
  value && typeof value === 'object'
    ? [...(value.alt ? [value] : []), ...Object.values(value).flatMap(picturesOf)]
    : [];

for (const lang of ['es', 'en'])
  test(`${lang}: every widget tells the cooperative's own story, and nothing is asked for elsewhere`, async () => {
    const { page, seen, close } = await open(lang);
    const texts = await page
      .locator(':is(coffee-presentation, coffee-timeline, coffee-governance-diagram)')
      .evaluateAll(textOf);
    const all = texts.join(' ');
    for (const timeline of Object.values(data.timelines)) {
      assert.ok(all.includes(timeline.heading[lang]));
      for (const event of timeline.events) assert.ok(all.includes(event.title[lang]), event.id);
    }
    for (const { name, people = [] } of data.governance.bodies) {
      assert.ok(all.includes(name[lang]), name[lang]);
      for (const person of people) assert.ok(all.includes(person.name), person.name);
    }
    const [counter, network] = await page.locator('coffee-member-counter').evaluateAll(textOf);
    assert.match(counter, /212/);
    assert.equal(await page.locator('coffee-member-counter').first().locator('.marks [part=mark]').count(), 212);
    assert.match(network, lang === 'es' ? /94.*Perú.*17.*México.*14/ : /94.*Peru.*17.*Mexico.*14/);
    assert.equal(await page.locator('coffee-member-counter').last().locator('[part=country]').count(), 11);
    const figures = await page.locator('coffee-figures').evaluateAll(textOf);
    assert.match(figures[1], /26[.,]300.*Fairtrade Foundation/);
    await page.evaluate(showPictures);
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${origin}/`)),
      [],
    );
    assert.deepEqual(seen.messages, []);
    await close();
  });

test('every picture is there, and its text, caption and credit are in the accessibility tree', async () => {
  for (const lang of ['es', 'en']) {
    const { page, close } = await open(lang);
    const pictures = await page.evaluate(showPictures);
    assert.ok(pictures.length >= 17, `${pictures.length} pictures`);
    assert.deepEqual(
      pictures.filter(({ naturalWidth, hidden }) => !naturalWidth || hidden),
      [],
    );
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const heard = nodes.filter(({ ignored }) => !ignored);
    const images = new Set(heard.filter(({ role }) => role.value === 'image').map(({ name }) => name?.value));
    const said = heard.map(({ name }) => name?.value ?? '').join(' ');
    const given = picturesOf(data);
    assert.ok(given.length >= 14, `${given.length} pictures in the data`);
    for (const { src, alt, caption, credit } of given) {
      assert.ok(images.has(alt[lang]), `${src}: ${alt[lang]}`);
      for (const text of [caption, credit]) assert.ok(!text || said.includes(text[lang]), `${src}: ${text?.[lang]}`);
    }
    await close();
  }
});

test('nothing moves while pictures come slowly', async () => {
  delay = 1200;
  for (const width of [320, 1280]) {
    const { page, close } = await open('es', { viewport: { width, height: 900 } });
    await idle(page);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
          window.shifts.push([
            value,
            ...sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? node?.nodeName),
          ]);
      }).observe({ type: 'layout-shift', buffered: false });
    });
    const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heights();
    await page.evaluate(showPictures);
    await idle(page);
    assert.equal(await heights(), before, `${width} px: the page has another height`);
    assert.deepEqual(await page.evaluate(() => window.shifts), [], `${width} px`);
    await close();
  }
  delay = 0;
});

test('axe finds nothing, in light and in dark, wide and narrow', async () => {
  for (const [lang, colorScheme, width] of [
    ['es', 'light', 1280],
    ['en', 'dark', 320],
  ]) {
    const { page, close } = await open(lang, { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`),
      [],
    );
    await close();
  }
});

test('it fits every width, with text twice as large too', async () => {
  for (const [width, size] of [
    [320, 100],
    [768, 100],
    [1600, 100],
    [320, 200],
    [1280, 200],
  ]) {
    const { page, close } = await open('es', { viewport: { width, height: 900 } });
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent * 1.0625}%`), size);
    await idle(page);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(beyond <= 0, `${width} px, ${size} %: ${beyond} px do not fit`);
    await close();
  }
});

test('without a script each widget is the words that stand in it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/las-nubes/`);
  for (const [tag, words] of [
    ['coffee-timeline', 'Nuestra historia, de 1998 a hoy.'],
    ['coffee-member-counter', '212 familias socias'],
  ])
    assert.ok((await page.locator(tag).first().innerText()).includes(words));
  await context.close();
});
