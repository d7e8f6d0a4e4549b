// What reads the text of a page alone finds every fact: browsers that read aloud, crawlers, and reader views, for which
// Firefox's own code stands (Readability). What a widget shows is the measure, whoever writes the forms.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { codes as languages } from '../../.tooling/languages.mjs';
import { load } from '../render/load.mjs';
import { articleOf, missing, piecesOf } from './facts.mjs';
import { dist, openSite, widgetNames as names } from './site.mjs';
import { drawn } from './waits.mjs';

const { makeSnippet } = await load('snippets/snippets.ts');
const { systems } = await load('snippets/systems.ts');
const { builtin } = await load('dataset/builtin/builtin.ts');
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Forms that hold no more than the address of a widget's page. */
const ADDRESSES = ['link', 'iframe', 'address'];

describe('what reads text alone', () => {
  let site;
  const shown = {};
  before(async () => {
    site = await openSite();
    for (const lang of languages) {
      const { page, close } = await site.open(
        (base) =>
          `<!doctype html><html lang="${lang}"><script src="${base}coffee-network.js" defer></script><body>` +
          names.map((name) => `<coffee-${name}></coffee-${name}>`).join(''),
        { context: { reducedMotion: 'reduce' } },
      );
      await drawn(page);
      shown[lang] = {};
      for (const name of names) {
        shown[lang][name] = await page.locator(`coffee-${name}`).evaluate(piecesOf);
        assert.ok(shown[lang][name].length > 1, name);
      }
      await close();
    }
  });
  after(() => site.close());

  const snippet = (widget, lang, system, form) => {
    const staticHtml = readFileSync(`${dist}static/${lang}/${widget}.html`, 'utf8');
    const choice = { widget, lang, system, form, options: {}, base: site.base, dataset: builtin, staticHtml };
    return makeSnippet(choice)
      .filter(({ where }) => where === 'here' || where === 'once')
      .map(({ code }) => code)
      .join('\n');
  };

  for (const [system, { forms }] of Object.entries(systems))
    for (const form of forms.filter((each) => !ADDRESSES.includes(each) && each !== 'own'))
      it(`finds every fact in the form ${form} for ${system}, with the script and without`, async () => {
        for (const lang of languages) {
          const html = `<!doctype html><html lang="${lang}"><title>x</title><body><article>${names
            .map((name) => `<div id="${name}">${snippet(name, lang, system, form)}</div>`)
            .join('\n')}</article>`;
          for (const javaScriptEnabled of [false, true]) {
            const { page, close } = await site.open(html, { context: { javaScriptEnabled } });
            if (javaScriptEnabled && form !== 'npm' && form !== 'static') await drawn(page);
            const text = await page.evaluate('document.body.textContent');
            for (const name of names) assert.deepEqual(missing(shown[lang][name], text), [], `${lang} ${name}`);
            await close();
          }
        }
      });

  it('finds every fact on the page that a link, a frame and a bare address lead to', async () => {
    for (const lang of languages)
      for (const name of names)
        for (const [system, form] of [
          ['html', 'link'],
          ['html', 'iframe'],
          ['wordpress-author', 'address'],
        ]) {
          const code = snippet(name, lang, system, form);
          const [address] = /https?:[^"\s]+/.exec(code);
          const html = readFileSync(`${dist}${address.slice(site.base.length)}`, 'utf8');
          const { page, close } = await site.open(html, { context: { javaScriptEnabled: false } });
          const text = await page.evaluate('document.body.textContent');
          assert.deepEqual(missing(shown[lang][name], text), [], `${lang} ${name} ${form}`);
          await close();
        }
  });

  for (const [system, form] of [
    ['html', 'script'],
    ['wordpress-admin', 'script'],
    ['wordpress-author', 'marked'],
    ['html', 'static'],
  ])
    it(`as a reader view finds every fact in the form ${form} for ${system}`, async () => {
      for (const lang of languages)
        for (const name of names) {
          const html = articleOf(lang, snippet(name, lang, system, form).replace(/<script.*?<\/script>/gs, ''));
          const { page, close } = await site.open(html);
          await page.evaluate(readability);
          const { textContent } = await page.evaluate('new Readability(document.cloneNode(true)).parse()');
          assert.deepEqual(missing(shown[lang][name], textContent), [], `${lang} ${name}`);
          await close();
        }
    });
});
