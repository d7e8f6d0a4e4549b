// The studio in a browser, as its tests open it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The browser's own dialog, which no test can reach: a real file of the browser's own stands for the one that is chosen. */
export const chooseOwnFile = (content) => {
  window.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('coffee-network.json', { create: true });
    const writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
    return [handle];
  };
};

export async function openIn(
  site,
  query = '',
  context = {},
  before = (page) => page.addInitScript(() => delete window.showOpenFilePicker),
) {
  const browserContext = await site.browser.newContext({ locale: 'es-CO', ...context });
  const page = await browserContext.newPage();
  await before(page);
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${site.base}studio.html${query}`);
  await page.waitForFunction(() => /: \S/.test(document.querySelector('.opened')?.textContent ?? ''));
  return { page, problems, close: () => browserContext.close() };
}

/** Goes to a control with Tab alone, as who has no mouse does. */
export async function tabTo(page, name) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: at } = document;
      return `${at.getAttribute('aria-label') ?? ''} ${[...(at.labels ?? [])].map((label) => label.textContent)} ${at.textContent}`;
    });
    if (at.includes(name)) return;
  }
  assert.fail(`Tab never comes to ${name}`);
}

/** The file that the page gives to download. */
export async function downloadIn(folder, page, start) {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { path, name: download.suggestedFilename(), bytes: await readFile(path) };
}
