// Takes the pictures of a view, in Chromium: the same on every machine.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { dist, listen, originOf, types } from '../pages/site.mjs';
import { drawn, idle } from '../pages/waits.mjs';
import { MENU, pageOf } from './views.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folders = [
  [/^\/fonts\//, here('fonts/')],
  [/^\/las-nubes\//, here('../../stories/las-nubes/')],
  [/^\//, dist],
];

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path fill="#8fb3a1" d="M0 0h1200v800H0z"/>' +
  '<path fill="#3c6452" d="M0 800 500 250l300 300 150-150 250 400z"/></svg>';

/** No grey or coloured fringes that a machine's own settings would make. */
const SAME = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** A browser that takes pictures: `take(view)` gives them by name. */
export async function openCamera() {
  let html = '';
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/las-nubes/seen.html') return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    // What pictures show is not what is looked at, and weighs: they are plain here.
    if (/^\/las-nubes\/pictures\//.test(pathname))
      return response.writeHead(200, { 'content-type': types['.svg'] }).end(PICTURE);
    const [start, folder] = folders.find(([start]) => start.test(pathname));
    try {
      const body = await readFile(join(folder, pathname.replace(start, '')));
      response.writeHead(200, { 'content-type': types[extname(pathname)] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const { args, ...options } = launchOptions({ whole: true });
  const browser = await chromium.launch({ ...options, args: [...args, ...SAME] });

  return {
    /**
     * @param css - Styles of the page, besides its own.
     * @returns A PNG for each piece of the view, by its name.
     */
    async take(view, css) {
      html = pageOf(view, css);
      const context = await browser.newContext({
        // As tall as the page, so that all of it is seen from the start.
        viewport: { width: view.width, height: 12_000 },
        locale: view.lang,
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        colorScheme: view.scheme === 'dark' ? 'dark' : 'light',
        forcedColors: view.scheme === 'forced' ? 'active' : 'none',
      });
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-11-28T12:00:00Z');
      if (view.scheme === 'print') await page.emulateMedia({ media: 'print' });
      await page.goto(`${originOf(server)}/las-nubes/seen.html`);
      await settle(page);
      if (view.scheme === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const boxes = await page.evaluate(place);
      const pictures = crop(PNG.sync.read(await page.screenshot({ fullPage: true, animations: 'disabled' })), boxes);
      if (MENU in view.pieces) {
        await page.locator(`#${MENU} button`).click();
        await page.locator(`#${MENU} [part=menu] a`).first().waitFor();
        await idle(page);
        pictures[MENU] = await page.locator(`#${MENU}`).screenshot({ animations: 'disabled' });
      }
      await context.close();
      return pictures;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until all that is to come has come: data, news, pictures, the font. */
async function settle(page) {
  await drawn(page);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('coffee-network')].map(({ ready }) => ready)));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('coffee-news-list[src]')].every(({ shadowRoot }) =>
      shadowRoot.querySelector('[part=item]'),
    ),
  );
  await page.evaluate(async () => {
    const images = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('img') ?? []),
    ]);
    // Those beyond the edge of a list would wait until they are near.
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
  });
  await page.evaluate(() => document.fonts.ready);
  await idle(page);
}

/** Gives every section whole pixels, so that none moves with a fraction of those above it, and says where each is. Runs in the page. */
function place() {
  const sections = [...document.querySelectorAll('section')];
  for (const section of sections) section.style.height = `${Math.ceil(section.getBoundingClientRect().height)}px`;
  return sections.map((section) => {
    const { x, y, width, height } = section.getBoundingClientRect();
    return { name: section.id, x, y, width, height };
  });
}

const crop = (picture, boxes) =>
  Object.fromEntries(
    boxes.map(({ name, x, y, width, height }) => {
      const piece = new PNG({ width, height });
      PNG.bitblt(picture, piece, x, y, width, height, 0, 0);
      return [name, PNG.sync.write(piece, { filterType: 0, deflateLevel: 1 })];
    }),
  );
