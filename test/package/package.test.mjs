// What an application gets that installs the package: the code of the builder, built by Vite, opened in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { textOf } from '../pages/read.mjs';
import { openSite, originOf, serveFolder } from '../pages/site.mjs';
import { openProject } from './install.mjs';
import { matches } from '../../.tooling/patterns.mjs';

let site;
let project;
before(async () => {
  project = openProject();
  site = await openSite();
});
after(async () => {
  project.remove();
  await site.close();
});

/** The code that the builder gives for an application, by where it goes. */
async function builderCode(query) {
  const page = await site.browser.newPage();
  await page.goto(`${site.base}?ui=en&system=npm&${query}`);
  const parts = await page.locator('.code pre').allTextContents();
  await page.close();
  return parts.map((code) => code.replaceAll(`http://localhost:${process.env.PORT ?? 4173}/`, site.base));
}

/** Builds the project as an application does, and opens it. */
async function open(html, module, style = '') {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>${style}</style><body>${html}<script type="module" src="./main.js"></script></body></html>`;
  await writeFile(join(project.folder, 'index.html'), page);
  await writeFile(join(project.folder, 'main.js'), module);
  await build({ root: project.folder, base: './', logLevel: 'warn', configFile: false });
  const server = await serveFolder(join(project.folder, 'dist'));
  const browserPage = await site.browser.newPage();
  const problems = [];
  browserPage.on('console', (message) => problems.push(message.text()));
  browserPage.on('pageerror', (error) => problems.push(String(error)));
  await browserPage.goto(`${originOf(server)}/`);
  return { page: browserPage, problems, close: () => Promise.all([browserPage.close(), server.close()]) };
}

test('the builder’s code for an application shows the widget, with the live data', async () => {
  const [terminal, module, style, html] = await builderCode('widget=member-counter&lang=fr&accent=%23a1b2c3');
  assert.equal(terminal, 'npm install coffee-network-widgets');
  const { page, problems, close } = await open(html, module, style);
  const widget = page.locator('coffee-member-counter');
  await page.waitForFunction(() =>
    document.querySelector('coffee-member-counter').shadowRoot?.textContent.includes('155'),
  );
  assert.match((await widget.evaluateAll(textOf))[0], /155\s+organisations/);
  assert.equal(
    await widget.evaluate((element) => getComputedStyle(element).getPropertyValue('--coffee-accent')),
    '#a1b2c3',
  );
  // One widget is imported: the others are not in the application.
  assert.equal(await page.evaluate(() => customElements.get('coffee-news-list')), undefined);
  assert.deepEqual(problems, []);
  await close();
});

test('the whole package registers all, and its classes register nothing', async () => {
  const module = `
    import { CoffeeMemberCounter } from 'coffee-network-widgets/member-counter/element';
    globalThis.before = customElements.get('coffee-member-counter');
    const all = await import('coffee-network-widgets');
    globalThis.same = all.CoffeeMemberCounter === CoffeeMemberCounter;
    globalThis.names = Object.keys(all);`;
  const { page, problems, close } = await open('<coffee-presentation></coffee-presentation>', module);
  await page.waitForFunction(() => globalThis.names);
  assert.deepEqual(await page.evaluate(() => [globalThis.before, globalThis.same]), [undefined, true]);
  assert.ok((await page.evaluate(() => globalThis.names)).includes('CoffeeNetwork'));
  assert.match((await page.locator('coffee-presentation').evaluateAll(textOf))[0], /Coffee Network/);
  assert.deepEqual(problems, []);
  await close();
});

test('it imports in Node, where there is no document', () => {
  const script = `import('coffee-network-widgets').then(({ CoffeeNetwork }) => console.log(typeof CoffeeNetwork))`;
  const said = execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' });
  assert.equal(said.trim(), 'function');
});

/** What Node says of an import: the kind of what it gets, or the code of the error. */
function imported(path) {
  const script = `import(${JSON.stringify(`coffee-network-widgets/${path}`)}).then(
    (module) => console.log(Object.keys(module).join() || 'nothing'),
    ({ code }) => console.log(code),
  )`;
  return execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' }).trim();
}

test('what is public can be imported; the inner modules and the command line can not', () => {
  assert.equal(imported('member-counter/element'), 'CoffeeMemberCounter');
  assert.equal(imported('network/element'), 'CoffeeNetwork');
  for (const path of ['dist/modules/element/define.js', 'dist/modules/index.js', 'dist/cli.js'])
    assert.equal(imported(path), 'ERR_PACKAGE_PATH_NOT_EXPORTED', path);
});

test('of dist/, what the guide names can be found, and nothing else', async () => {
  const guide = await readFile('stories/guides/versions.mdx', 'utf8');
  const [, list] = /## What is public in the package\n(.*?)\n## /s.exec(guide);
  const named = [...list.matchAll(/`coffee-network-widgets\/((?:dist|custom-elements)[^`]*)`/g)].map(
    ([, path]) => path,
  );
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const exported = Object.keys(exports).filter((key) => /^\.\/(dist\/|custom)/.test(key) && exports[key]);
  assert.deepEqual(named.map((path) => `./${path.replace(/LANG\/NAME|CODE/, '*')}`).sort(), exported.sort());

  const paths = named.map((path) => path.replace('LANG/NAME', 'es/member-counter').replace('CODE', 'de'));
  const script = `for (const path of ${JSON.stringify([...paths, 'dist/_headers', 'dist/embed/embed.js', 'dist/cli.js'])})
    try { console.log(require.resolve('coffee-network-widgets/' + path)); } catch (error) { console.log(error.code); }`;
  const said = execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' });
  const lines = said.trim().split('\n');
  for (const [index, path] of paths.entries())
    assert.ok(lines[index].replaceAll('\\', '/').endsWith(path), lines[index]);
  assert.deepEqual(lines.slice(paths.length), [
    'MODULE_NOT_FOUND',
    'MODULE_NOT_FOUND',
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  ]);
});

test('the types may be imported as modules are', async () => {
  for (const path of ['jsx', 'vue']) assert.equal(imported(path), 'nothing');
  const module = `import 'coffee-network-widgets/jsx';
    import 'coffee-network-widgets/vue';
    import 'coffee-network-widgets/presentation';`;
  const { page, problems, close } = await open('<coffee-presentation></coffee-presentation>', module);
  await page.waitForFunction(() => document.querySelector('coffee-presentation').shadowRoot?.querySelector('h3'));
  assert.deepEqual(problems, []);
  await close();
});

test('it holds what is used, and nothing else', async () => {
  const list = await readFile(new URL('files.txt', import.meta.url), 'utf8');
  const patterns = list.trim().split('\n');
  const others = project.files.filter((path) => !patterns.some((pattern) => matches(path, pattern)));
  assert.deepEqual(others, []);
  const missing = patterns.filter((pattern) => !project.files.some((path) => matches(path, pattern)));
  assert.deepEqual(missing, []);
});
