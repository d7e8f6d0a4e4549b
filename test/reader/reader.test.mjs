// Firefox's own reader view, about:reader, of a page with each pasted form: every fact that the widgets show is in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../hosts/drivers/firefox.mjs';
import { articleOf, missing, piecesOf } from '../pages/facts.mjs';
import { dist, openSite, widgetNames as names } from '../pages/site.mjs';
import { drawn } from '../pages/waits.mjs';
import { load } from '../render/load.mjs';

const { makeSnippet } = await load('snippets/snippets.ts');
const { builtin } = await load('dataset/builtin/builtin.ts');

let site, firefox;
before(async () => {
  site = await openSite();
  firefox = await launch();
});
after(async () => {
  await firefox.close();
  await site.close();
});

const snippet = (widget, lang, system, form) => {
  const staticHtml = readFileSync(`${dist}static/${lang}/${widget}.html`, 'utf8');
  const choice = { widget, lang, system, form, options: {}, base: site.base, dataset: builtin, staticHtml };
  return makeSnippet(choice)
    .map(({ code }) => code)
    .join('\n');
};

for (const [system, form, lang] of [
  ['html', 'script', 'es'],
  ['wordpress-admin', 'script', 'fr'],
  ['joomla', 'marked', 'en'],
  ['html', 'static', 'pt'],
])
  test(`the reader view finds every fact in the form ${form} for ${system}, in ${lang}`, async () => {
    const html = articleOf(lang, names.map((name) => snippet(name, lang, system, form)).join('\n<p>…</p>\n'));
    const path = `/reader-${system}-${form}.html`;
    const { page, close } = await site.open(html, { path });
    await drawn(page);
    const pieces = [];
    for (const name of names) pieces.push(...(await page.locator(`coffee-${name}`).evaluate(piecesOf)));
    await close();
    assert.ok(pieces.length > 60);
    const read = await firefox.open(`about:reader?url=${encodeURIComponent(site.host + path)}`);
    const text = await read.evaluate(`new Promise((resolve) => {
      const end = Date.now() + 20000;
      (function look() {
        const { textContent } = document.querySelector('.moz-reader-content, #readability-page-1') ?? { textContent: '' };
        if (textContent.trim() || Date.now() > end) resolve(textContent);
        else setTimeout(look, 100);
      })();
    })`);
    await read.close();
    assert.deepEqual(missing(pieces, text), []);
  });
