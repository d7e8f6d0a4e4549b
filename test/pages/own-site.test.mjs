// A page that depends on no other site: the folder of own-site.zip and the builder's code, both served from one origin.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ownSite } from '../../.tooling/own-site.mjs';
import { textOf } from './read.mjs';
import { dist, openSite, originOf, serveFolder, widgetNames } from './site.mjs';
import { drawn, idle } from './waits.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
/** What a build without PUBLIC_URL takes for its address. */
const untold = `http://localhost:${process.env.PORT ?? 4173}/`;
const archive = new Uint8Array(await readFile(join(dist, 'own-site.zip')));
const files = unzipSync(archive);

let site;
let folder;
let own;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'own-site-'));
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  own = await serveFolder(folder);
});
after(async () => {
  own.close();
  await site.close();
  await rm(folder, { recursive: true });
});

async function openBuilder(query, context = {}, of = 'ui=en&system=html') {
  const browserContext = await site.browser.newContext({ locale: 'en', ...context });
  const page = await browserContext.newPage();
  await page.goto(`${site.base}?${of}&form=own${query}`);
  await page.waitForSelector('main');
  return { page, close: () => browserContext.close() };
}

const codeOf = async (page) => (await page.locator('.code pre').allTextContents()).join('\n');

/** The code for each widget on a page of the site, as visitors get it; what the page asked other sites for. */
async function openOwnPage(query, beforeOpen) {
  const pieces = [];
  for (const widget of widgetNames) {
    const { page, close } = await openBuilder(`&widget=${widget}${query}`);
    pieces.push((await codeOf(page)).replaceAll(untold, site.base));
    await close();
  }
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Ours</title><body>${pieces.join('\n')}`,
  );
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked = [];
  const problems = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await beforeOpen?.(page);
  await page.goto(`${originOf(own)}/`);
  await drawn(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await idle(page);
  const elsewhere = () => asked.filter((url) => /^https?:/.test(url) && !url.startsWith(`${originOf(own)}/`));
  return { page, pieces, asked, elsewhere, problems, close: () => context.close() };
}

const counterText = async (page) => (await page.locator('coffee-member-counter').evaluateAll(textOf))[0];

test('a page of the site’s own folder shows every widget and asks no other site', async () => {
  const { page, pieces, asked, elsewhere, problems, close } = await openOwnPage('');
  for (const name of widgetNames) assert.equal(await page.locator(`coffee-${name}`).count(), 1, name);
  assert.match(await counterText(page), /155/);
  assert.ok(asked.includes(`${originOf(own)}/coffee-network/coffee-network.js`));
  assert.deepEqual(elsewhere(), []);
  assert.deepEqual(problems, []);
  for (const piece of pieces) assert.ok(!piece.includes(site.base), piece);
  await close();
});

test('with live figures it asks the network for its data, and for nothing else', async () => {
  const data = `${site.base}data/coffee-network.json`;
  const answer = { json: { members: { total: 384, since: '2005', source: { text: 'CLAC' } } } };
  const { page, elsewhere, problems, close } = await openOwnPage('&live=1', (page) =>
    page.route(data, (route) => route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } })),
  );
  await page.locator('coffee-member-counter [part=base]', { hasText: '384' }).waitFor();
  assert.deepEqual([...new Set(elsewhere())], [data]);
  assert.deepEqual(problems, []);
  await close();
});

test('data of one’s own in the folder is shown as its text says', async () => {
  const text = strFromU8(files['coffee-network/README.txt']);
  const [attribute] = /data-src="\S+"/.exec(text);
  const path = 'coffee-network/data/coffee-network.json';
  const data = JSON.parse(strFromU8(files[path]));
  await writeFile(join(folder, path), JSON.stringify({ ...data, members: { ...data.members, total: 42 } }));
  const script = `<script src="/coffee-network/coffee-network.js" ${attribute} defer></script>`;
  await writeFile(
    join(folder, 'mine.html'),
    `<!doctype html><html lang="en"><body>${script}<coffee-member-counter></coffee-member-counter>`,
  );
  const page = await site.browser.newPage();
  await page.goto(`${originOf(own)}/mine.html`);
  await page.locator('coffee-member-counter [part=base]', { hasText: '42' }).waitFor();
  await page.close();
});

test('the folder holds the built script, its version, the data, the licences and a text in each language', async () => {
  const built = async (path) => new Uint8Array(await readFile(join(dist, path)));
  for (const path of ['coffee-network.js', 'LICENSES.txt', 'data/coffee-network.json'])
    assert.deepEqual(files[`coffee-network/${path}`], await built(path), path);
  assert.equal(strFromU8(files['coffee-network/version.txt']).trim(), version);
  for (const file of ['LEEME.txt', 'README.txt', 'LEIAME.txt', 'LISEZMOI.txt']) {
    const text = strFromU8(files[`coffee-network/${file}`]);
    for (const word of ['WordPress', 'Joomla', 'Drupal', 'FTP', version, 'own-site.zip', untold])
      assert.ok(text.includes(word), `${file}: ${word}`);
    assert.ok(
      text.split('\r\n').every((line) => line.length <= 80),
      file,
    );
  }
});

test('the same files make the same bytes, whatever the clock says', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  try {
    assert.deepEqual(await ownSite({ version, base: untold }), archive);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('the builder offers the download, and says of each choice who is asked and what updates', async () => {
  const { page, close } = await openBuilder('');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /own-site/ }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'own-site.zip');
  assert.deepEqual(new Uint8Array(await readFile(await download.path())), archive);
  // The code names nothing of this machine.
  assert.equal(await page.locator('.warning').count(), 0);
  const said = page.locator('.own [aria-live]');
  assert.match(await said.textContent(), /ask your site, and no other.*Nothing updates by itself/s);

  await page.getByRole('checkbox', { name: 'Live figures' }).focus();
  await page.keyboard.press('Space');
  assert.match(await said.textContent(), /localhost:\d+ for the figures.*The figures update by themselves/s);
  assert.match(await codeOf(page), /src="\/coffee-network\/coffee-network\.js" data-src="http:\/\/localhost/);
  assert.equal(await page.locator('.warning').count(), 1);
  await page.reload();
  assert.ok(await page.getByRole('checkbox', { name: 'Live figures' }).isChecked());
  await close();
});

test('the code is for the address that is typed, and waits for one that it can be made with', async () => {
  const { page, close } = await openBuilder('');
  const field = page.getByRole('textbox', { name: /Where you put the folder/ });
  assert.equal(await field.inputValue(), '/coffee-network/');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('example.org/x');
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.match(
    await page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent(),
    /Expected an address/,
  );
  assert.equal(await page.locator('.code').count(), 0);
  assert.match(await page.locator('#code ~ [role=status]').textContent(), /once the address of the folder is valid/);
  // Without an address too, the preview shows what it will be.
  await page.frameLocator('.stage iframe').locator('coffee-member-counter [part=base]').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.type('https://');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'folder');
  assert.match(await codeOf(page), /src="https:\/\/example\.org\/x\/coffee-network\.js" defer/);
  await close();
});

for (const [ui, width, colorScheme] of [
  ['es', 320, 'light'],
  ['fr', 320, 'dark'],
  ['en', 768, 'dark'],
  ['pt', 1280, 'light'],
])
  test(`in ${ui} at ${width} px, ${colorScheme}: nothing for axe to find, nothing cut off`, async () => {
    const context = { viewport: { width, height: 800 }, colorScheme };
    const { page, close } = await openBuilder('&folder=x&live=1', context, `ui=${ui}&system=joomla`);
    await page.locator('.own .wrong').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ exclude: ['iframe'] }));
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await close();
  });
