// Makes the pictures of the guides anew, in stories/images/: `node .tooling/pictures.mjs`, after `npm run build`; with a name
// behind it, `studio`, those alone. Those of WordPress are of a real one, which is installed and run (as root on Debian; elsewhere they stay as they are).
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { types } from '../test/pages/site.mjs';
import { startWordPress as startWithPlugin } from '../test/wordpress/environment/wordpress.mjs';
import { openStudio, total } from '../test/wordpress/studio-page.mjs';
import { startWordPress } from '../test/wordpress/wordpress.mjs';
import { launchOptions } from './chromium.mjs';
import { phrasePage, phrasesIn, putNumbers } from './phrase-pictures.mjs';
import { smallPng } from './png.mjs';

const BASE = 'https://widgets.example/1/';
const DEBUGGING_PORT = 9339;
const said = {
  es: { title: 'Nuestra red', more: 'Somos parte de la Red Café.' },
  en: { title: 'Our network', more: 'We are part of the Coffee Network.' },
};

const { args, ...options } = launchOptions({ whole: true });
const browser = await chromium.launch({
  ...options,
  args: [...args, `--remote-debugging-port=${DEBUGGING_PORT}`, '--remote-allow-origins=*', '--hide-scrollbars'],
});

/** A page for which dist/ is where the guides say that it is, and a cooperative's site beside it. */
async function open(viewport, files = {}) {
  const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  await context.route('https://*.example/**', async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, '');
    const headers = { 'access-control-allow-origin': '*' };
    const name = address.slice(BASE.length) || 'index.html';
    if (address in files)
      return route.fulfill({ headers, contentType: 'text/html; charset=utf-8', body: files[address] });
    if (!address.startsWith(BASE) || !existsSync(join('dist', name))) return route.fulfill({ status: 404 });
    let body = await readFile(join('dist', name), 'utf8');
    // The builder was not told its address.
    if (name === 'builder.js') body = body.replaceAll(/http:\/\/(localhost|127\.0\.0\.1):\d+(\/1)?\//g, BASE);
    return route.fulfill({ headers, contentType: types[extname(name)], body });
  });
  return context.newPage();
}

async function save(name, screenshot) {
  const small = smallPng(screenshot);
  await writeFile(`stories/images/${name}.png`, small);
  console.log(`${name}.png: ${Math.round(small.length / 1000)} kB`);
}

/** Screenshots side by side, or one below the other, each in a thin frame on paper. */
async function together(direction, ...shots) {
  const page = await open({ width: 1600, height: 400 });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await page.setContent(`<style>
    body { margin: 0; width: max-content; padding: ${direction === 'row' ? '24px' : '0'}; background: #f5efe6 }
    div { display: flex; flex-direction: ${direction}; gap: ${direction === 'row' ? '24px' : '0'}; align-items: start }
    img { display: block; outline: 1px solid #b9a798 }
  </style><div>${images.join('')}</div>`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const shot = await page.locator('body').screenshot();
  await page.context().close();
  return shot;
}

/** The code that the builder wrote, which is then pasted. */
const codes = {};

async function builder(lang) {
  const page = await open({ width: 1400, height: 1000 });
  await page.goto(`${BASE}?ui=${lang}&form=script`);
  await page.frameLocator('.stage iframe').locator('coffee-member-counter').waitFor();
  await page.waitForTimeout(800);
  codes[lang] = await page.locator('.code pre').textContent();
  const { x, y, width, height } = await page.locator('main').boundingBox();
  const clip = { x: x - 24, y: y - 24, width: width + 48, height: height + 48 };
  await save(`builder-${lang}`, await page.screenshot({ clip, fullPage: true }));
  await page.context().close();
}

/** A number that is changed, with its date and its source; the counter beside. */
async function studio(lang) {
  const page = await open({ width: 1200, height: 900 });
  await page.goto(`${BASE}studio.html?ui=${lang}#number`);
  await page.waitForFunction(() => document.querySelector('input.number')?.value);
  const { asOf, source } = {
    es: { asOf: '2018', source: 'Memoria de la CLAC' },
    en: { asOf: '2018', source: 'CLAC’s report' },
  }[lang];
  const [number, date] = [page.locator('input.number').first(), page.locator('[data-path="members.asOf"] input')];
  await number.fill('384');
  await date.fill(asOf);
  await page.locator('[data-path="members.source.text"] textarea').first().fill(source);
  await page.locator('[data-path="members.source.url"] .ask button').click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  await page.waitForTimeout(1200);
  const { x, y, width, height } = await page.locator('main').boundingBox();
  const top = (await page.locator('.toolbar').boundingBox()).y;
  const clip = { x: x - 24, y: top - 12, width: width + 48, height: y + height - top + 36 };
  await save(`studio-${lang}`, await page.screenshot({ clip, fullPage: true }));
  await page.context().close();
}

/** The browser's own console, below the page that it speaks of. */
async function console_(lang) {
  const site = 'https://lasnubes.example/';
  const members = { total: 'many', since: '1998', source: { text: 'Las Nubes' } };
  const page = await open(
    { width: 900, height: 260 },
    {
      [site]: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Las Nubes</title>
        <style>body { font: 16px/1.5 system-ui, sans-serif; margin: 24px 32px; color: #222 }</style>
        <script src="${BASE}coffee-network.js" defer></script>
        <coffee-network src="${site}cooperative.json"><coffee-member-counter></coffee-member-counter></coffee-network>`,
      [`${site}cooperative.json`]: JSON.stringify({ members }),
    },
  );
  await page.goto(site);
  await page.waitForTimeout(1500);
  const targets = await (await fetch(`http://127.0.0.1:${DEBUGGING_PORT}/json`)).json();
  const { id } = targets.find(({ url }) => url === site);
  const tools = await browser.newPage({ viewport: { width: 900, height: 190 } });
  const at = `127.0.0.1:${DEBUGGING_PORT}/devtools`;
  await tools.goto(`http://${at}/devtools_app.html?ws=${at}/page/${id}&panel=console`);
  await tools.getByText('[coffee-network]').first().waitFor();
  await tools.waitForTimeout(1500);
  await save(`console-${lang}`, await together('column', await page.screenshot(), await tools.screenshot()));
  await tools.close();
  await page.context().close();
}

/** Where each of the widgets' words stands, by its number. */
async function phrases(lang) {
  const page = await open({ width: 1180, height: 900 }, { 'https://lasnubes.example/': phrasePage(lang, BASE) });
  await page.goto('https://lasnubes.example/');
  await page.locator('coffee-timeline input').waitFor();
  await page.locator('coffee-timeline input').fill('1');
  await page.waitForTimeout(300);
  await page.locator('coffee-timeline input').fill('2');
  await page.waitForTimeout(500);
  const nowhere = await page.evaluate(putNumbers, await phrasesIn(lang));
  console.log(`phrases-${lang}: no place for ${nowhere.join(', ')}`);
  await save(`phrases-${lang}`, await page.screenshot({ fullPage: true }));
  await page.context().close();
}

/** The widgets on a page, for who opens the project. */
async function widgets() {
  const names = ['member-counter', 'objectives-list', 'governance-diagram', 'colombia-timeline', 'contact-button'];
  const page = await open(
    { width: 1200, height: 900 },
    {
      'https://lasnubes.example/': `<!doctype html><html lang="es"><meta charset="utf-8"><title>Las Nubes</title>
        <style>body { display: grid; gap: 48px; margin: 48px; background: #fffdfa; color: #211513; font: 18px/1.5 Georgia, serif }</style>
        <script src="${BASE}coffee-network.js" defer></script>
        ${names.map((name) => `<coffee-${name}></coffee-${name}>`).join('')}`,
    },
  );
  await page.goto('https://lasnubes.example/');
  await page.waitForFunction(() =>
    document.querySelector('coffee-contact-button')?.shadowRoot?.querySelector('[part]'),
  );
  await page.waitForTimeout(500);
  await save('widgets', await page.screenshot({ fullPage: true }));
  await page.context().close();
}

/** The studio in the admin page of a WordPress that has the plugin, where the number is being changed. */
async function wordPressStudio(lang) {
  const plugins = ['dist/wordpress/coffee-network-widgets.zip'];
  const wp = await startWithPlugin({ plugins, locale: { es: 'es_ES', en: '' }[lang] });
  try {
    const { studio, page, context } = await openStudio(wp, browser, 'editor');
    await total(studio, '384');
    await page.waitForTimeout(1500);
    const { x, y } = await page.locator('.wrap').boundingBox();
    const clip = { x: x - 12, y: y - 12, width: 1280 - x + 12, height: 800 - y };
    await save(`wordpress-studio-${lang}`, await page.screenshot({ clip }));
    await context.close();
  } finally {
    await wp.stop();
  }
}

/** The block where the code goes, and the page that comes of it. */
async function wordPress(address, lang) {
  const page = await open({ width: 1100, height: 640 });
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', 'admin');
  await page.fill('#user_pass', 'a-password-of-no-use');
  await page.click('#wp-submit');
  await page.waitForURL('**/wp-admin/**');
  await page.goto(`${address}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(
    ([title, more, content]) => {
      const { wp } = globalThis;
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      wp.data.dispatch('core/editor').editPost({ title });
      const blocks = [
        // Room for the bar of the block, which would cover the title.
        wp.blocks.createBlock('core/spacer', { height: '64px' }),
        wp.blocks.createBlock('core/html', { content }),
        wp.blocks.createBlock('core/paragraph', { content: more }),
      ];
      wp.data.dispatch('core/block-editor').insertBlocks(blocks);
      wp.data.dispatch('core/block-editor').selectBlock(blocks[1].clientId);
    },
    [said[lang].title, said[lang].more, codes[lang]],
  );
  await page.waitForTimeout(3000);
  await save(`wordpress-block-${lang}`, await page.screenshot());
  const link = await page.evaluate(async () => {
    const { dispatch, select } = globalThis.wp.data;
    dispatch('core/block-editor').removeBlock(select('core/block-editor').getBlocks()[0].clientId);
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  });
  await page.context().close();
  const shots = [];
  for (const width of [800, 360]) {
    const reader = await open({ width, height: 560 });
    await reader.goto(link);
    await reader.waitForFunction(() =>
      document.querySelector('coffee-member-counter')?.shadowRoot?.querySelector('[part=base]'),
    );
    await reader.waitForTimeout(1500);
    shots.push(await reader.screenshot());
    await reader.context().close();
  }
  await save(`published-${lang}`, await together('row', ...shots));
}

const [, , only] = process.argv;
try {
  for (const lang of ['es', 'en'])
    for (const make of [phrases, builder, studio, console_])
      if (!only || make === { phrases, builder, studio, console: console_ }[only]) await make(lang);
  if (!only || only === 'widgets') await widgets();
  if (only === 'wordpress-studio') for (const lang of ['es', 'en']) await wordPressStudio(lang);
  if (only) console.log('The others stay as they are.');
  else if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const { address, stop } = await startWordPress();
    try {
      for (const lang of ['es', 'en']) await wordPress(address, lang);
      for (const lang of ['es', 'en']) await wordPressStudio(lang);
    } finally {
      await stop();
    }
  } else console.log('Those of WordPress stay as they are: making them needs root on Debian.');
} finally {
  await browser.close();
}
