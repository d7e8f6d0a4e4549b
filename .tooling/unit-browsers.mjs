// The browsers that run the unit tests: Chromium all of them; Firefox and WebKit those of keys and words.
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './chromium.mjs';

/** What engines do each in their own way: keys, focus and menus; dates, numbers, and texts of languages. */
export const keysAndWords = [
  'test/{language,values}/**/*.test.ts',
  'test/element/{attributes,coffee-element,headed-element,count-up}.test.ts',
  'test/platform/{has-fallback,in-editor,turns}.test.ts',
  'test/widgets/{contact-button,timeline,colombia-timeline,figures,member-counter,governance-diagram,presentation}/*.test.ts',
];

/** A session of WebDriver as a browser of the test runner, which knows none without a client library. */
function webkit() {
  let browser;
  let tab;
  const active = new Set();
  return {
    name: 'WebKit',
    type: 'webdriver',
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
    sendKeys: (_id, keys) => tab.press(keys),
    sendMouse: (_id, mouse) => tab.point(mouse),
    resetMouse: () => tab.point({ type: 'move', position: [0, 0] }),
    setViewport: (viewport) => tab.resize(viewport),
  };
}

async function firefox() {
  const { findFirefox } = await import('../test/hosts/drivers/firefox.mjs');
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

export const browserOf = (engine) =>
  engine === 'webkit'
    ? webkit()
    : engine === 'firefox'
      ? firefox()
      : chromeLauncher({ launchOptions: launchOptions() });

const calm = { media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' };

/** Commands that the runner has for Chromium alone. */
export const commandsOf = (engine) => ({
  name: 'commands-of-other-engines',
  executeCommand({ command, payload, session }) {
    if (engine === 'chromium') return undefined;
    if (command === 'emulate-media') {
      // Nothing was emulated that had to be undone.
      if (Object.entries(payload).every(([name, value]) => calm[name] === value)) return true;
      throw new Error(`${engine} emulates no media here: ${JSON.stringify(payload)}`);
    }
    if (command === 'set-viewport' && engine === 'webkit') return session.browser.setViewport(payload).then(() => true);
    return undefined;
  },
});
