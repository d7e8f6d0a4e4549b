// The browsers that run the unit tests: Chromium all of them; Firefox and WebKit those of keys and words.
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './chromium.mjs';

/** What engines do each in their own way: keys, focus and menus; dates, numbers, and texts of languages. */
export const keysAndWords = [
  'test/{language,values}/**/*.test.ts',
  'test/element/{attributes,coffee-element,headed-element,count-up}.test.ts',
  'test/widgets/{contact-button,timeline,colombia-timeline,figures,member-counter,presentation}/*.test.ts',
  'test/widgets/governance-diagram/{element,people}.test.ts',
];

async function firefox() {
  const { emulate, options } = await import('../test/hosts/drivers/firefox.mjs');
  const launcher = chromeLauncher({
    launchOptions: options(),
    async createPage({ context }) {
      const page = await context.newPage();
      const browser = page.browser();
      // The library asks for a protocol that Firefox no longer speaks.
      page.emulateMediaType = (media) => emulate(browser, { media });
      page.emulateMediaFeatures = (features) =>
        emulate(browser, Object.fromEntries(features.map(({ name, value }) => [name, value])));
      return page;
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** WebKit, by the few requests of our own driver, in the place of a page of Playwright's. */
function webkit() {
  let browser;
  let tab;
  const active = new Set();
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      if (!browser) {
        const { launch } = await import('../test/hosts/drivers/webkit.mjs');
        browser = await launch();
        tab = await browser.open('about:blank', { viewport: { width: 800, height: 600 } });
      }
      active.add(id);
      await tab.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => tab.evaluate('location.href'),
    async stopSession(id) {
      active.delete(id);
      await tab.goto('about:blank');
      return {};
    },
    stop: () => browser?.close(),
    getPage: () => ({
      setViewportSize: (size) => tab.resize(size),
      keyboard: { press: (key) => tab.press([key]), type: (text) => tab.press([...text]) },
      mouse: {
        move: (x, y) => tab.point([x, y]),
        click: (x, y) => tab.point([x, y], true),
        up: () => {},
      },
    }),
  };
}

export const browserOf = (engine) =>
  engine === 'webkit'
    ? webkit()
    : engine === 'firefox'
      ? firefox()
      : chromeLauncher({ launchOptions: launchOptions() });
