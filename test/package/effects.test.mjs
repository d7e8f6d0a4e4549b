// Bundlers leave out what package.json says has no effects, and keep the rest: it must say so of the right files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { openSite, originOf, serveFolder } from '../pages/site.mjs';
import { openProject } from './install.mjs';
import { matches } from '../../.tooling/patterns.mjs';

const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = sideEffects
  .map((pattern) => pattern.replace('./', ''))
  .filter((pattern) => pattern.startsWith('dist/'));
const hasEffects = (path) => declared.some((pattern) => matches(path, pattern));

let project;
let site;
before(async () => {
  project = openProject();
  site = await openSite();
});
after(async () => {
  project.remove();
  await site.close();
});

/** What a bundler leaves of a module. */
async function bundled(code) {
  await writeFile(join(project.folder, 'entry.js'), code);
  const [{ output }] = await build({
    root: project.folder,
    logLevel: 'error',
    configFile: false,
    build: { write: false, lib: { entry: 'entry.js', formats: ['es'] } },
  });
  return output[0].code;
}

test('what is imported for its effect stays in an application', async () => {
  for (const path of ['member-counter', 'network', 'dist/coffee-network.js'])
    assert.ok((await bundled(`import 'coffee-network-widgets/${path}';`)).length > 1000, path);
  const all = await bundled(`import 'coffee-network-widgets';`);
  for (const name of ['member-counter', 'news-list', 'network']) assert.ok(all.includes(`"coffee-${name}"`), name);
});

test('a class that is imported and not used does not', async () => {
  assert.equal((await bundled(`import 'coffee-network-widgets/member-counter/element';`)).trim(), '');
  const one = await bundled(`export { CoffeePresentation } from 'coffee-network-widgets/presentation/element';`);
  assert.doesNotMatch(one, /customElements\.define\(/);
});

test('each file that is said to have effects is there; of the modules these alone do something when they are imported', async () => {
  for (const pattern of declared)
    assert.ok(
      project.files.some((path) => matches(path, pattern)),
      pattern,
    );
  const modules = project.files.filter((path) => /^dist\/modules\/.*\.js$/.test(path));
  const imports = modules.map((path) => `'${path}': () => import('./node_modules/coffee-network-widgets/${path}'),`);
  await writeFile(join(project.folder, 'main.js'), `globalThis.modules = {\n${imports.join('\n')}\n};`);
  await writeFile(
    join(project.folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>',
  );
  await build({ root: project.folder, base: './', logLevel: 'error', configFile: false });
  const server = await serveFolder(join(project.folder, 'dist'));
  const page = await site.browser.newPage();
  const did = [];
  for (const path of modules) {
    // A page for each: what a module does, it does once.
    await page.goto(`${originOf(server)}/`);
    await page.waitForFunction(() => globalThis.modules);
    const effects = await page.evaluate(async (name) => {
      let count = 0;
      for (const [owner, method] of [
        [CustomElementRegistry.prototype, 'define'],
        [EventTarget.prototype, 'addEventListener'],
        // How the widgets are told of a language.
        [EventTarget.prototype, 'dispatchEvent'],
        [MutationObserver.prototype, 'observe'],
        [Node.prototype, 'appendChild'],
        [globalThis, 'fetch'],
      ]) {
        const own = owner[method];
        owner[method] = function (...given) {
          // The bundler's own: it waits for what a module needs.
          if (!(this instanceof HTMLLinkElement) && given[0]?.localName !== 'link') count++;
          return own.apply(this, given);
        };
      }
      await globalThis.modules[name]();
      return count;
    }, path);
    if (effects) did.push(path);
  }
  await page.close();
  server.close();
  assert.deepEqual(did, modules.filter(hasEffects));
});
