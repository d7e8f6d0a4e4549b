// Pictures of every widget in one language, for those who add one: `node .tooling/language-pictures.mjs ca`, or `ca.json`, after
// `npm run build`. They are in .cache/language/ca/: each widget with the built-in story, and with each word that there is, at 180, 320 and 600 px.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dist, openSite, widgetNames } from '../test/pages/site.mjs';
import { drawn, idle } from '../test/pages/waits.mjs';
import { dataset, widgets } from './phrase-pictures.mjs';

const FILE = 'https://language.example/file.json';

const [, , given = ''] = process.argv;
const own = given.endsWith('.json') ? await readFile(given, 'utf8') : undefined;
const lang = own ? JSON.parse(own).code : given;
const pack = `coffee-network.${lang}.js`;
const script = !own && existsSync(dist + pack) ? pack : 'coffee-network.js';
if (!lang || !(own || script === pack || existsSync(`${dist}static/${lang}`)))
  throw new Error('Expected: node .tooling/language-pictures.mjs CODE|FILE.json, after npm run build');

const WIDTHS = [180, 320, 600];

const columns = (name) =>
  WIDTHS.map((width) => `<div style="width: ${width}px"><coffee-${name} still></coffee-${name}></div>`).join('');
const everyWord = (name) =>
  `<coffee-network><script type="application/json">${JSON.stringify(dataset)}</script><section>${columns(name)}</section></coffee-network>`;
const pieces = {
  ...Object.fromEntries(widgetNames.map((name) => [name, `<section>${columns(name)}</section>`])),
  ...Object.fromEntries(widgets.map((name) => [`${name}-words`, everyWord(name)])),
};
const pageOf = (body) => (base) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><style>
    body { margin: 16px; font: 16px/1.5 system-ui, sans-serif }
    section { display: flex; gap: 40px; align-items: start }
  </style><script src="${base}${script}" ${own ? `data-language="${FILE}"` : ''} defer></script><body>${body}`;

/** What is wider than its widget, or cut: the part, and how its text begins. */
const wide = () =>
  [...document.querySelectorAll('*')].flatMap(({ shadowRoot, localName, clientWidth }) =>
    [...(shadowRoot?.querySelectorAll('[part]:not(.unseen)') ?? [])]
      .filter(({ scrollWidth }) => scrollWidth > clientWidth + 1)
      .map(
        (each) =>
          `${localName} ${clientWidth} px, ${each.getAttribute('part')}: ${each.textContent.trim().slice(0, 40)}`,
      ),
  );

const folder = `.cache/language/${lang}`;
await mkdir(folder, { recursive: true });
const site = await openSite();
try {
  for (const [name, body] of Object.entries(pieces)) {
    const { page, seen, close } = await site.open(pageOf(body), {
      context: { viewport: { width: 1212, height: 400 }, reducedMotion: 'reduce' },
      before: (page) =>
        page.route(FILE, (route) =>
          route.fulfill({
            body: own,
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
          }),
        ),
    });
    await drawn(page);
    await page.waitForFunction(
      (lang) =>
        [...document.querySelectorAll('*')].every(
          ({ shadowRoot }) => (shadowRoot?.querySelector('.root')?.lang ?? lang) === lang,
        ),
      lang,
    );
    await idle(page);
    const path = `${folder}/${name}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log([path, ...(await page.evaluate(wide)), ...seen.messages, ...seen.errors].join('\n  '));
    await close();
  }
} finally {
  await site.close();
}
