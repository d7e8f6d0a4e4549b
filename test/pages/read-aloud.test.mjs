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

  /** A page without a script of its own, to read others with. */
  async function reader(read) {
    const { page, close } = await site.open('<!doctype html><title>x</title>');
    await page.evaluate(readability);
    await read((html, expression) =>
      page.evaluate(
        `((document) => ${expression})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`,
      ),
    );
    await close();
  }

  const pasted = Object.entries(systems).flatMap(([system, { forms }]) =>
    forms
      .filter((form) => !ADDRESSES.includes(form) && form !== 'own' && form !== 'plugin')
      .map((form) => [system, form]),
  );
  const pageOf = (lang, system, form) =>
    names.map((name) => `<div id="${name}">${snippet(name, lang, system, form)}</div>`).join('\n');

  it('finds every fact in each form that is pasted', () =>
    reader(async (read) => {
      assert.ok(pasted.length > 8);
      for (const [system, form] of pasted)
        for (const lang of languages) {
          const text = await read(pageOf(lang, system, form), 'document.body.textContent');
          for (const name of names)
            assert.deepEqual(missing(shown[lang][name], text), [], `${system} ${form} ${lang} ${name}`);
        }
    }));

  it('finds it where the script has drawn the widgets too', async () => {
    for (const [system, form] of [
      ['html', 'script'],
      ['wordpress-admin', 'script'],
      ['joomla', 'marked'],
    ])
      for (const lang of languages) {
        const { page, close } = await site.open(
          `<!doctype html><html lang="${lang}"><body>${pageOf(lang, system, form)}`,
        );
        await drawn(page);
        const text = await page.evaluate('document.body.textContent');
        for (const name of names)
          assert.deepEqual(missing(shown[lang][name], text), [], `${system} ${form} ${lang} ${name}`);
        // What is read is not seen: the widget stands in its place.
        for (const name of names)
          assert.equal(await page.locator(`coffee-${name}`).evaluate(({ innerText }) => innerText.trim()), '');
        await close();
      }
  });

  it('finds it on the page that a link, a frame and a bare address lead to', () =>
    reader(async (read) => {
      for (const lang of languages)
        for (const name of names) {
          const addresses = ['link', 'iframe', 'address'].map((form) => {
            const [address] = /https?:[^"\s]+/.exec(
              snippet(name, lang, form === 'address' ? 'wordpress-author' : 'html', form),
            );
            return address;
          });
          assert.equal(new Set(addresses).size, 1);
          const html = readFileSync(`${dist}${addresses[0].slice(site.base.length)}`, 'utf8');
          assert.deepEqual(
            missing(shown[lang][name], await read(html, 'document.body.textContent')),
            [],
            `${lang} ${name}`,
          );
        }
    }));

  it('finds it as a reader view', () =>
    reader(async (read) => {
      for (const [system, form] of pasted)
        for (const lang of languages)
          for (const name of names) {
            const html = articleOf(lang, snippet(name, lang, system, form).replace(/<script.*?<\/script>/gs, ''));
            const text = await read(html, 'new Readability(document).parse().textContent');
            assert.deepEqual(missing(shown[lang][name], text), [], `${system} ${form} ${lang} ${name}`);
          }
    }));
});
