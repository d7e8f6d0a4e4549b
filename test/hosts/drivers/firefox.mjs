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

/** Firefox, by WebDriver BiDi. */
export async function launch() {
  const browser = await launchWith({ browser: 'firefox', executablePath: findFirefox(), headless: true });
  return {
    can: [],
    version: await browser.version(),
    async open(url, { viewport } = {}) {
      const page = await browser.newPage();
      await page.setViewport(viewport ?? { width: 1000, height: 800 });
      await page.goto(url);
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
    close: () => browser.close(),
  };
}
