import { chromium } from 'playwright-core';
import { launchOptions } from '../../../.tooling/chromium.mjs';

/** How many pages are open at once. */
export const together = 3;

/** Chromium, by its own protocol: it can also print, be offline, and force colours. */
export async function launch() {
  const browser = await chromium.launch(launchOptions());
  return {
    can: ['print', 'forced-colors', 'offline', 'hidden'],
    version: browser.version(),
    async open(url, { media, viewport } = {}) {
      const context = await browser.newContext({
        locale: 'nl-NL',
        viewport: viewport ?? { width: 1000, height: 800 },
        ...(media === 'forced-colors' && { forcedColors: 'active' }),
      });
      const page = await context.newPage();
      // A page is not told of what a script of another origin leaves unhandled.
      const errors = [];
      page.on('pageerror', (error) => errors.push(`page error: ${error}`));
      if (media === 'print') await page.emulateMedia({ media: 'print' });
      await page.goto(url);
      return {
        errors,
        evaluate: (expression) => page.evaluate(expression),
        goto: (next) => page.goto(next),
        back: () => page.goBack(),
        setOffline: (offline) => context.setOffline(offline),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
