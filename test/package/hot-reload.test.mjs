// A developer edits while the page is open: the dev server imports anew what has changed, and what imports it. A tag can't
// be defined twice, so the page keeps the class that it has, without a throw and without a message.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { openProject } from './install.mjs';

let project;
let server;
let browser;
before(async () => {
  project = openProject();
  const put = (path, text) => writeFileSync(join(project.folder, path), text);
  // Outside of node_modules, as a linked package is: dev servers do not watch what is installed.
  cpSync(join(project.folder, 'node_modules/coffee-network-widgets/dist/modules'), join(project.folder, 'linked'), {
    recursive: true,
  });
  put(
    'index.html',
    `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
<coffee-member-counter></coffee-member-counter><script type="module" src="/main.js"></script></html>`,
  );
  put(
    'main.js',
    `import './linked/provider/index.js';
import './linked/widgets/member-counter/index.js';
globalThis.evaluated = (globalThis.evaluated ?? 0) + 1;
import.meta.hot.accept();
`,
  );
  server = await createServer({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(project.folder, 'vite'),
    // Named: a package that is found later reloads the page.
    optimizeDeps: { include: ['lit', '@lit/context'] },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  browser = await chromium.launch(launchOptions());
});
after(async () => {
  await browser.close();
  await server.close();
  project.remove();
});

for (const [what, path] of [
  ['a module that imports a widget', 'main.js'],
  ['the registration of a widget', 'linked/widgets/member-counter/index.js'],
  ['the class of a widget', 'linked/widgets/member-counter/element.js'],
  ['the class of the provider', 'linked/provider/element.js'],
])
  test(`${what} is edited`, async () => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const { port } = server.httpServer.address();
    await page.goto(`http://127.0.0.1:${port}/`);
    const drawn = (nth) =>
      page.waitForFunction(
        (index) =>
          /155\s+organizaciones/.test(
            document.querySelectorAll('coffee-member-counter')[index]?.shadowRoot?.textContent ?? '',
          ),
        nth,
      );
    await drawn(0);
    await page.evaluate(() => (globalThis.samePage = true));

    const file = join(project.folder, path);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n(globalThis.edited ??= []).push(${JSON.stringify(path)});\n`);
    await page.waitForFunction((name) => globalThis.edited?.includes(name) && globalThis.evaluated === 2, path);
    await page.evaluate(() => document.body.append(document.createElement('coffee-member-counter')));
    await drawn(0);
    await drawn(1);
    assert.equal(await page.evaluate(() => globalThis.samePage), true);
    // What the tools say of themselves.
    assert.deepEqual(
      said.filter((text) => !/^\[vite\]|Lit is in dev mode/.test(text)),
      [],
    );
    await page.close();
  });
