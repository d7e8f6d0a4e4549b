// Every story of the built Storybook: it is drawn, its steps hold, its pictures come, axe finds nothing, no request leaves its
// origin.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { originOf, serveFolder } from '../pages/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'storybook-static');

execFileSync('npx', ['--no-install', 'storybook', 'build', '-o', 'storybook-static', '--quiet'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
});
const entries = Object.values(JSON.parse(await readFile(join(built, 'index.json'), 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');

let server, browser, page, origin;
const messages = [];
const requests = [];
before(async () => {
  server = await serveFolder(built);
  origin = originOf(server);
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  // Not the first: a story that is there already is not drawn again.
  await page.goto(`${origin}/iframe.html?id=${stories.at(-1).id}&viewMode=story`);
  await page.waitForFunction(
    () => globalThis.__STORYBOOK_ADDONS_CHANNEL__ && document.querySelector('#storybook-root *'),
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Shows a story, waits until its steps and the look that axe takes are done, and tells what they found. */
const show = (id) =>
  page.evaluate(
    (storyId) =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const failures = ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing'];
        const fail = (error) => end({ error: error?.message ?? JSON.stringify(error) });
        const finish = (result) => {
          if (result.storyId !== storyId) return;
          const look = result.reporters.find(({ type }) => type === 'a11y');
          const drawn =
            [...document.querySelectorAll('#storybook-root *')].some(
              ({ shadowRoot }) =>
                // Where there is nothing to show, the words inside the widget are seen.
                shadowRoot?.querySelector('[part=base]') ?? shadowRoot?.querySelector('slot')?.assignedNodes().length,
            ) || !!document.querySelector('#storybook-root .tokens');
          const violations = (look?.result?.violations ?? []).map(
            ({ id: rule, nodes }) => `${rule}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`,
          );
          end({ looked: !!look?.result?.passes, drawn, violations });
        };
        const end = (result) => {
          channel.off('storyFinished', finish);
          for (const name of failures) channel.off(name, fail);
          resolve(result);
        };
        channel.on('storyFinished', finish);
        for (const name of failures) channel.on(name, fail);
        setTimeout(() => end({ error: 'it was not done within 20 seconds' }), 20_000);
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );

test('the guides that the builder and the studio link are there', async () => {
  for (const folder of [join(root, 'src/builder/texts'), join(root, 'src/studio/texts')])
    for (const file of await readdir(folder)) {
      if (!/^[a-z]{2}\.ts$/.test(file)) continue;
      const [, guide] = /guide: '(.*)'/.exec(await readFile(join(folder, file), 'utf8'));
      assert.ok(
        entries.some(({ id }) => id === `guides-${guide}--docs`),
        guide,
      );
    }
});

/** The addresses of those pictures on the page that do not come, and how many there are. */
const lookAtPictures = () =>
  page.evaluate(async () => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const pictures = all(document.querySelector('#storybook-root')).filter(({ localName }) => localName === 'img');
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    const missing = pictures.filter(({ naturalWidth, hidden }) => !naturalWidth || hidden).map(({ src }) => src);
    return { count: pictures.length, missing };
  });

test('there are at least 60 stories, and a page for each element', () => {
  assert.ok(stories.length >= 60, `${stories.length} stories`);
  const elements = new Set(stories.map(({ title }) => title));
  for (const title of elements)
    assert.ok(
      entries.some((entry) => entry.type === 'docs' && entry.title === title),
      title,
    );
});

for (const { id, title, name } of stories)
  test(`${title}: ${name}`, async () => {
    messages.length = requests.length = 0;
    await page.emulateMedia({ forcedColors: /forced/i.test(name) ? 'active' : 'none' });
    const { error, looked, drawn, violations } = await show(id);
    assert.equal(error, undefined);
    assert.ok(drawn, 'nothing was drawn');
    const { count, missing } = await lookAtPictures();
    assert.deepEqual(missing, [], 'pictures that do not come');
    if (/picture/i.test(name)) assert.ok(count, 'no picture is shown');
    assert.ok(looked, 'axe did not look');
    assert.deepEqual(violations, []);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url)),
      [],
    );
  });

test('pages of the documentation are drawn on a phone, with their tables and pictures; their links lead somewhere', async () => {
  const guides = entries.filter(({ type, title }) => type === 'docs' && /^(Start here|Guides|Decisions)/.test(title));
  assert.ok(guides.length > 15, `${guides.length} pages`);
  const phone = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const found = [];
  phone.on('pageerror', (error) => found.push(String(error)));
  for (const { id } of guides) {
    await phone.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
    const drawn = await phone.waitForSelector('.sbdocs-content h1').catch(() => null);
    if (!drawn) {
      found.push(`${id}: it is not drawn`);
      continue;
    }
    const text = await phone.locator('.sbdocs-content').evaluate((page) => page.textContent);
    if (/\| -{3}/.test(text)) found.push(`${id}: a table is not drawn`);
    const beyond = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) found.push(`${id}: ${beyond} px do not fit`);
    const { pages, places, files, pictures } = await phone.locator('.sbdocs-content').evaluate(async (page) => {
      const links = [...page.querySelectorAll('a[href]')];
      const images = [...page.querySelectorAll('img')];
      await Promise.all(images.map((image) => image.decode().catch(() => {})));
      return {
        pages: links.map(({ href }) => /path=\/docs\/([^&#]+)/.exec(href)?.[1]).filter(Boolean),
        places: links
          .map((link) => link.getAttribute('href'))
          .filter((to) => /^#./.test(to) && !document.getElementById(decodeURIComponent(to.slice(1)))),
        files: links.filter((link) => link.hasAttribute('download')).map(({ href }) => href),
        pictures: images.map(({ alt, naturalWidth, src }) => ({ src, well: alt.length > 20 && naturalWidth > 0 })),
      };
    });
    for (const to of pages) if (!entries.some((entry) => entry.id === to)) found.push(`${id}: no page ${to}`);
    for (const place of places) found.push(`${id}: no place ${place}`);
    for (const file of files) if (!(await fetch(file)).ok) found.push(`${id}: no file ${file}`);
    for (const { src, well } of pictures) if (!well) found.push(`${id}: ${src} is not there, or not described`);
  }
  await phone.close();
  assert.deepEqual(found, []);
});
