// The builder as a webmaster uses it: choose, look, copy, paste into a page, and see the widget there.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { linkGuides } from '../../.tooling/link-guides.mjs';
import { textOf } from './read.mjs';
import { openSite } from './site.mjs';
import { drawn, idle } from './waits.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openBuilder(query = '', context = {}, before) {
  const browserContext = await site.browser.newContext({ locale: 'es-CO', ...context });
  const page = await browserContext.newPage();
  await before?.(page);
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${site.base}${query}`);
  await page.waitForSelector('main');
  return { page, problems, close: () => browserContext.close() };
}

/** The built files were not told their address: put in the one that they have here, as PUBLIC_URL would. */
const untold = `http://localhost:${process.env.PORT ?? 4173}/`;
const atHome = (text) => text.replaceAll(untold, site.base);

/** The builder as it is built with a PUBLIC_URL. */
const builtFor = (base) => (page) =>
  page.route('**/builder.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(untold, base) });
  });

/** Clicks the control of each piece of code, and reads what the clipboard then holds. */
async function copyAll(page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = [];
  for (const button of await page.locator('.code button').all()) {
    await button.click();
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent !== '');
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return copied;
}

const systems = {
  'wordpress-admin': 'script',
  'wordpress-author': 'address',
  joomla: 'marked',
  drupal: 'marked',
  wix: 'script',
  squarespace: 'script',
  blogger: 'script',
  html: 'script',
};

for (const [system, form] of Object.entries(systems))
  test(`what is copied for ${system} shows the widget where it is pasted`, async () => {
    const { page, problems, close } = await openBuilder(
      `?system=${system}&form=${form}&widget=objectives-list&lang=pt`,
    );
    const copied = await copyAll(page);
    assert.deepEqual(problems, []);
    await close();
    // A bare address becomes what the page's oEmbed answer says.
    let pasted = atHome(copied.join('\n'));
    if (form === 'address') pasted = atHome((await (await fetch(pasted.replace('.html', '.oembed.json'))).json()).html);
    const { page: host, close: closeHost } = await site.open(`<!doctype html><html lang="en"><body>${pasted}</body>`);
    const frame = form === 'address' ? host.frameLocator('iframe') : host;
    const widget = frame.locator('coffee-objectives-list');
    await widget.locator('[part=base]', { hasText: 'Trocar experiências' }).waitFor();
    const [text] = await widget.evaluateAll(textOf);
    assert.match(text, /Áreas de trabalho e objetivos/);
    assert.match(text, /Trocar experiências/);
    await closeHost();
  });

test('each form of plain HTML is shown in the preview as it will be pasted', async () => {
  for (const form of ['script', 'marked', 'static']) {
    const { page, problems, close } = await openBuilder(`?ui=en&system=html&form=${form}&widget=member-counter`);
    const widget = page.frameLocator('.stage iframe').locator('coffee-member-counter');
    await widget.locator('[part=base]', { hasText: 'small coffee producer organizations' }).waitFor();
    await page.waitForFunction(() => document.querySelector('.stage iframe').offsetHeight > 150);
    assert.match((await widget.evaluateAll(textOf))[0], /155\s+small coffee producer organizations/, form);
    const height = await page.locator('.stage iframe').evaluate((frame) => frame.offsetHeight);
    assert.ok(height > 150 && height < 900, `${form}: ${height} px`);
    assert.deepEqual(problems, []);
    await close();
  }
});

test('WordPress is offered its plugin first: the file, the shortcode, and the widget as it will be', async () => {
  const { page, problems, close } = await openBuilder(
    '?ui=en&widget=contact-button&label=%5BHi%5D+%22you%22&theme=dark',
  );
  assert.equal(await page.locator('input[name=form]:checked').inputValue(), 'plugin');
  const file = await fetch(await page.locator('a.download').evaluate((link) => link.href));
  assert.equal(file.status, 200);
  assert.equal(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  );
  assert.deepEqual(await copyAll(page), [
    '[coffee_network widget="contact-button" lang="en" theme="dark" label="&#91;Hi&#93; &quot;you&quot;"]',
  ]);
  const button = page.frameLocator('.stage iframe').getByRole('link', { name: '[Hi] "you"' });
  await button.waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('a link is shown as visitors see it on a page without the script', async () => {
  const { page, close } = await openBuilder('?ui=en&system=squarespace&form=link');
  const link = page
    .frameLocator('.stage iframe')
    .getByRole('link', { name: '155 small coffee producer organizations' });
  assert.equal(await link.getAttribute('href'), `${site.base}embed/en/member-counter.html`);
  await close();
});

test('a bare address is shown as WordPress shows it: sandboxed, as high as the page says', async () => {
  const { page, close } = await openBuilder('?system=wordpress-author&widget=governance-diagram');
  const frame = page.locator('.stage iframe');
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  await page.waitForFunction(() => document.querySelector('.stage iframe').offsetHeight > 300);
  await close();
});

test('forms that the system would strip are not offered, and the page says why', async () => {
  const { page, close } = await openBuilder('?ui=en&system=wordpress-author');
  assert.deepEqual(await page.locator('input[name=form] + span b').allTextContents(), [
    'Bare address',
    'WordPress plugin',
    'Marked paragraph',
    'Link',
  ]);
  assert.match(await page.locator('.note').first().textContent(), /WordPress removes scripts, frames and custom tags/);
  await close();
});

test('the keyboard alone chooses, sets a colour, opens own data and copies', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html');
  await page.locator('input[name=widget]').first().focus();
  while (!page.url().includes('contact-button')) await page.keyboard.press('ArrowDown');
  assert.match(page.url(), /widget=contact-button/);
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('input[name=email]').focus();
  await page.keyboard.type('info@example.org');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'email');
  const [code] = await copyAll(page);
  assert.match(code, /email="info@example.org"/);
  assert.match(code, /href="mailto:info@example.org"/);
  await close();
});

test('a value that cannot be read is said to be so, and left out', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html&value=many');
  const field = page.locator('input[name=value]');
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#value-wrong').textContent(), /Expected a whole number/);
  assert.doesNotMatch(await page.locator('.code pre').textContent(), /many/);
  await close();
});

test('the code follows the major version also where the builder is in the folder of one version', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html', {}, builtFor('https://widgets.example/1.0.0/'));
  const code = await page.locator('.code pre').textContent();
  assert.match(code, /src="https:\/\/widgets\.example\/1\/coffee-network\.js"/);
  assert.match(code, /data-src="https:\/\/widgets\.example\/1\/data\/coffee-network\.json"/);
  assert.equal(await page.locator('.warning').count(), 0);
  await close();
});

test('where the address has no version there is none to pin', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html&exact=1');
  assert.equal(await page.locator('input[name=exact]').count(), 0);
  assert.doesNotMatch(await page.locator('.code pre').textContent(), /integrity/);
  await close();
});

test('code that is not here yet, or could not be had, cannot be copied, and is asked for again', async () => {
  for (const [query, file] of [
    ['form=static', '**/static/en/member-counter.html'],
    ['exact=1', '**/integrity.json'],
  ]) {
    let answer;
    const { page, close } = await openBuilder(`?ui=en&system=html&${query}`, {}, async (page) => {
      await builtFor('https://widgets.example/1/')(page);
      await page.route(
        file,
        (route) => new Promise((resolve) => (answer = () => resolve(route.fulfill({ status: 500 })))),
      );
    });
    assert.match(await page.locator('#code ~ [role=status]').textContent(), /Preparing/);
    assert.equal(await page.locator('.code button').count(), 0);
    answer();
    await page.locator('.warning').waitFor();
    assert.match(await page.locator('.warning').textContent(), /could not be read/);
    assert.equal(await page.locator('.code button').count(), 0);
    await page.unroute(file);
    // Any other choice, and back.
    await page.locator('input[name=form][value=link]').check();
    await page.locator(`input[name=form][value=${query === 'exact=1' ? 'script' : 'static'}]`).check();
    await page.locator('.code button').waitFor();
    assert.equal(await page.locator('.warning').count(), 0);
    await close();
  }
});

test('the exact version comes with the integrity of the built script, and says what it costs', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html', {}, builtFor('https://widgets.example/1/'));
  await page.locator('input[name=exact]').check();
  await page.waitForFunction(() => document.querySelector('.code pre')?.textContent.includes('integrity'));
  const { files } = await (await fetch(`${site.base}integrity.json`)).json();
  const code = await page.locator('.code pre').textContent();
  assert.ok(code.includes(files['coffee-network.js']));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  assert.ok(code.includes(`src="https://widgets.example/${version}/coffee-network.js"`));
  assert.match(await page.locator('.note').last().textContent(), /no longer come by themselves/);
  await close();
});

test('the fallback has the number that the hosted data has', async () => {
  const context = await site.browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.route('**/data/coffee-network.json', (route) =>
    route.fulfill({ json: { members: { total: 384, since: '2005', source: { text: 'CLAC' } } } }),
  );
  await page.goto(`${site.base}?system=html`);
  await page.waitForFunction(() => document.querySelector('.code pre').textContent.includes('384</strong> small'));
  await context.close();
});

test('a part of the hosted data that is not good is not taken', async () => {
  let answered;
  const { page, close } = await openBuilder('?ui=en&system=html', {}, (page) => {
    answered = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/data/coffee-network.json'));
    return page.route('**/data/coffee-network.json', (route) =>
      route.fulfill({ json: { members: { total: 'many' } } }),
    );
  });
  await answered;
  await idle(page);
  assert.match(await page.locator('.code pre').textContent(), /155<\/strong> small/);
  await close();
});

test('a field of one’s own data that is emptied keeps the focus', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html&value=7');
  const field = page.locator('input[name=value]');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  assert.equal(await field.inputValue(), '');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'value');
  await close();
});

test('typing and choosing leave no history behind, and links in the preview leave it alone', async () => {
  const { page, problems, close } = await openBuilder('?ui=en&system=wordpress-author');
  const before = await page.evaluate(() => history.length);
  for (const value of ['presentation', 'news-list', 'member-counter']) {
    await page.locator(`input[name=widget][value=${value}]`).check();
    await page.frameLocator('.stage iframe').locator(`coffee-${value} [part=base]`).waitFor();
  }
  await page.locator('input[name=system][value=html]').check();
  await page.locator('summary').click();
  await page.locator('input[name=value]').pressSequentially('384', { delay: 50 });
  const widget = page.frameLocator('.stage iframe').locator('coffee-member-counter');
  await widget.locator('[part=base]', { hasText: '384' }).waitFor();
  assert.match((await widget.evaluateAll(textOf))[0], /384/);
  assert.equal(await page.evaluate(() => history.length), before);

  await page.locator('input[name=form][value=link]').check();
  const opened = page.waitForEvent('popup');
  // The preview of the form before has links too, to sources.
  await page.frameLocator('.stage iframe').locator('a[href*="/embed/"]').click();
  await (await opened).close();
  assert.deepEqual(problems, []);
  await close();
});

test('an inline figure is explained, and stays inline where it is pasted alone', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html&form=marked&inline=true');
  assert.match(await page.locator('.steps').textContent(), /Write the sentence in HTML/);
  const copied = await copyAll(page);
  await close();
  const { page: host, close: closeHost } = await site.open(
    `<!doctype html><html lang="en"><body><div>${atHome(copied.join('\n'))}</div></body>`,
  );
  await drawn(host);
  const [text] = await host.locator('coffee-member-counter').evaluateAll(textOf);
  assert.equal(text.trim(), '155');
  await closeHost();
});

test('Wix gets the address alone, and the preview the frame that it makes', async () => {
  const { page, close } = await openBuilder('?ui=en&system=wix&form=iframe&theme=dark&accent=%2300695c');
  assert.equal(
    atHome(await page.locator('.code pre').textContent()),
    `${site.base}embed/en/member-counter.html?theme=dark&accent=%2300695c`,
  );
  await page.frameLocator('.stage iframe').frameLocator('iframe').locator('coffee-member-counter').waitFor();
  await close();
});

test('where the clipboard is refused, the code is selected and the page says what to press', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await page.locator('.code button').click();
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent.includes('Ctrl+C'));
  assert.match(await page.evaluate(() => String(getSelection())), /coffee-network\.js/);
  await close();
});

test('it says that its code works on this machine only', async () => {
  const { page, close } = await openBuilder('?ui=en&system=html');
  assert.match(await page.locator('.warning').textContent(), /your own computer/);
  await close();
});

for (const [ui, width, colorScheme] of [
  ['es', 320, 'light'],
  ['en', 320, 'dark'],
  ['pt', 320, 'light'],
  ['fr', 320, 'dark'],
  ['en', 768, 'light'],
  ['es', 768, 'dark'],
  ['fr', 1280, 'light'],
  ['pt', 1280, 'dark'],
])
  test(`in ${ui} at ${width} px, ${colorScheme}: nothing for axe to find, nothing cut off`, async () => {
    const viewport = { width, height: 800 };
    const { page, problems, close } = await openBuilder(`?ui=${ui}&widget=contact-button&email=x&accent=%2300695c`, {
      viewport,
      colorScheme,
    });
    await page.frameLocator('.stage iframe').locator('coffee-contact-button [part=base]').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), ui);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ exclude: ['iframe'] }));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
      [],
    );
    assert.deepEqual(problems, []);
    await close();
  });

test('without a script it links the page of each widget', async () => {
  const { page, close } = await openBuilderWithoutScript();
  const links = await page.locator('a').evaluateAll((found) => found.map(({ href }) => href));
  assert.ok(links.length >= 5);
  for (const link of links) assert.equal((await fetch(link)).status, 200);
  await close();
});

const withGuides = async (page) => {
  const guides = `${site.base}docs/`;
  await page.route(site.base, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: linkGuides(await response.text(), guides) });
  });
  await page.route(`${guides}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Guides</h1>' }));
};

test('the guides are linked where the build knows of them, in the language of the page', async () => {
  for (const [ui, words, guide] of [
    ['es', 'Guías, con imágenes', 'en-su-sitio'],
    ['en', 'Guides, with pictures', 'on-your-site'],
    ['pt', 'Guias, com imagens', 'en-su-sitio'],
    ['fr', 'Guides illustrés', 'on-your-site'],
  ]) {
    const { page, problems, close } = await openBuilder('', { locale: ui }, withGuides);
    await page.getByRole('contentinfo').getByRole('link', { name: words }).click();
    await page.getByRole('heading', { name: 'Guides' }).waitFor();
    assert.equal(page.url(), `${site.base}docs/?path=/docs/guides-${guide}--docs`);
    assert.deepEqual(problems, []);
    await close();
  }
  const { page, close } = await openBuilderWithoutScript(withGuides);
  const link = page.getByRole('link', { name: 'Guías, con imágenes' });
  assert.equal(await link.getAttribute('href'), `${site.base}docs/`);
  await close();
});

test('where the build knows of no guides, no link leads to them', async () => {
  const { page, close } = await openBuilder();
  assert.equal(await page.locator('a[href*=docs]').count(), 0);
  await close();
  const { page: plain, close: closePlain } = await openBuilderWithoutScript();
  assert.equal(await plain.locator('a[href*=docs]').count(), 0);
  await closePlain();
});

async function openBuilderWithoutScript(before) {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(site.base);
  return { page, close: () => context.close() };
}
