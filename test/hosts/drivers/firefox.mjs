import { existsSync } from 'node:fs';
import { launch as launchWith } from 'puppeteer-core';
import { installDebian } from '../../../.tooling/install.mjs';

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A tab in the background draws nothing. */
export const together = 1;

/** Where Firefox is; installed from Debian's packages where there is none and we may. */
export function findFirefox() {
  const find = () => places.find((place) => place && existsSync(place));
  if (!find()) installDebian('firefox-esr');
  const executablePath = find();
  if (!executablePath) throw new Error('No Firefox was found. Install one, or set FIREFOX_PATH to where it is.');
  return executablePath;
}

/** How Firefox is started. */
export const options = (extraPrefsFirefox = {}) => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  headless: true,
  // The browser's own windows too are then within reach: only from there it can be told how pages are looked at.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox,
});

/** How each is told, in the window that holds the pages. */
const told = {
  media: (value) => `each.mediumOverride = ${JSON.stringify(value === 'screen' ? '' : value)}`,
  'prefers-color-scheme': (value) => `each.prefersColorSchemeOverride = ${JSON.stringify(value)}`,
  'prefers-reduced-motion': (value) =>
    `Services.prefs.setIntPref('ui.prefersReducedMotion', ${value === 'reduce' ? 1 : 0})`,
};

/** Has all pages of a browser looked at in some way: on paper, in the dark, without motion. */
export async function emulate({ connection }, ways) {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const all = Object.entries(ways).map(([way, value]) => told[way](value));
  await connection.send('script.evaluate', {
    expression: `for (const { linkedBrowser: { browsingContext: each } } of gBrowser.tabs) { ${all.join('; ')} }`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
}

/** How a page is looked at, as it can ask itself. */
const media = { print: 'print', 'forced-colors': '(forced-colors: active)' };

/** Firefox, by WebDriver BiDi. */
export async function launch() {
  const browser = await launchWith(options());
  /** Other browsers, by what is looked at with them: neither goes for one page alone. */
  const others = {};
  const other = (kind) =>
    (others[kind] ??= launchWith(options(kind === 'forced-colors' ? { 'browser.display.document_color_use': 2 } : {})));
  return {
    can: Object.keys(media),
    version: await browser.version(),
    async open(url, { viewport, media: kind } = {}) {
      const within = kind ? await other(kind) : browser;
      const page = await within.newPage();
      await page.setViewport(viewport ?? { width: 1000, height: 800 });
      if (kind === 'print') await emulate(within, { media: 'print' });
      await page.goto(url);
      if (kind && !(await page.evaluate((query) => matchMedia(query).matches, media[kind])))
        throw new Error(`Firefox does not show the page in ${kind}.`);
      return {
        evaluate: (expression) => page.evaluate(expression),
        goto: (next) => page.goto(next),
        // A page that comes back from the cache has no load event, for which the driver would wait.
        async back() {
          await page.evaluate('void setTimeout(() => history.back())');
          await new Promise((resolve) => setTimeout(resolve, 800));
        },
        close: () => page.close(),
      };
    },
    async close() {
      for (const each of [browser, ...Object.values(others)]) await (await each).close();
    },
  };
}
