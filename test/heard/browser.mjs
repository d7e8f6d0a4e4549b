import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../.tooling/chromium.mjs';

/** A Chromium with a window on the desktop, in the language of its listener. */
export async function openChromium({ env, folder }, language) {
  const userDataDir = join(folder, 'chromium');
  // It offers to translate, aloud.
  mkdirSync(join(userDataDir, 'Default'), { recursive: true });
  writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const { executablePath, args } = launchOptions({ whole: true });
  const browser = await launch({
    executablePath,
    headless: false,
    env,
    defaultViewport: null,
    userDataDir,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...args,
      '--force-renderer-accessibility',
      '--window-size=1200,1000',
      `--lang=${language}`,
      '--app=data:text/html,<title>_</title>',
    ],
  });
  const [page] = await browser.pages();
  return {
    version: await browser.version(),
    page,
    async show(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    close: () => browser.close(),
  };
}
