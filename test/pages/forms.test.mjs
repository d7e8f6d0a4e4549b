// Every embed form of every widget in every language shows the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { codes } from '../../.tooling/languages.mjs';
import { packCodes } from '../../.tooling/packs.mjs';
import { textOf } from './read.mjs';
import { dist, openSite, widgetNames as names } from './site.mjs';
import { drawn } from './waits.mjs';

const packs = await packCodes();
const languages = [...codes, ...packs];
/** The file that speaks a language. */
const scriptOf = (lang) => (packs.includes(lang) ? `coffee-network.${lang}.js` : 'coffee-network.js');

const file = (path) => readFileSync(`${dist}${path}`, 'utf8');
const staticForm = (lang, name) => file(`static/${lang}/${name}.html`);
const plain = (text) => text.replace(/\s+/g, '');

describe('the embed forms', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const lang of languages)
    it(`show the same in ${lang}`, async () => {
      const { page, seen, close } = await site.open(
        (base) =>
          `<!doctype html><html lang="nl"><link rel="icon" href="data:,"><script src="${base}${scriptOf(lang)}" defer></script><body>` +
          names
            .map(
              (name) =>
                `<section id="${name}"><div data-widget="coffee-${name}" data-lang="${lang}"></div>` +
                `<div><a href="${base}embed/${lang}/${name}.html">x</a></div>` +
                `<div><coffee-${name} lang="${lang}"></coffee-${name}></div>` +
                `<iframe src="${base}embed/${lang}/${name}.html"></iframe></section>`,
            )
            .join(''),
        { context: { reducedMotion: 'reduce' } },
      );
      await page.waitForFunction(
        (all) => all.every((name) => document.querySelectorAll(`#${name} coffee-${name}`).length === 3),
        names,
      );
      for (const frame of page.frames()) await drawn(frame);
      for (const name of names) {
        const texts = await page.locator(`#${name} coffee-${name}`).evaluateAll(textOf);
        const frame = await (await page.$(`#${name} iframe`)).contentFrame();
        texts.push(...(await frame.locator(`coffee-${name}`).evaluateAll(textOf)));
        assert.equal(texts.length, 4);
        assert.ok(texts[0].length > 30, texts[0]);
        for (const text of texts) assert.equal(plain(text), plain(texts[0]));
        const html = staticForm(lang, name);
        const still = await site.open(`<!doctype html><html lang="nl"><body>${html}`, {
          context: { javaScriptEnabled: false },
        });
        assert.equal(
          plain(await still.page.locator(`coffee-${name} [part=base]`).innerText()),
          plain(await page.locator(`#${name} coffee-${name} [part=base]`).last().innerText()),
        );
        await still.close();
      }
      assert.deepEqual([...seen.messages, ...seen.errors], []);
      await close();
    });

  it('in static HTML are taken over by the script without a shift, a flash or a second copy', async () => {
    const { page, seen } = await site.open(
      (base) =>
        `<!doctype html><html lang="es"><title>x</title><body>${names.map((name) => staticForm('es', name)).join('')}` +
        `<script>
          window.shift = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
          const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          addEventListener('load', async () => {
            await painted();
            window.before = document.body.getBoundingClientRect().height;
            const script = document.createElement('script');
            script.src = '${base}coffee-network.js';
            document.body.append(script);
            for (const name of ${JSON.stringify(names)}) {
              await customElements.whenDefined('coffee-' + name);
              await document.querySelector('coffee-' + name).updateComplete;
            }
            await painted();
            requestIdleCallback(() => (window.done = true));
          });
        </script>`,
    );
    await page.waitForFunction(() => window.done);
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.equal(await page.evaluate(() => document.body.getBoundingClientRect().height - window.before), 0);
    assert.equal(await page.locator('coffee-member-counter').getByText('155').locator('visible=true').count(), 1);
    // What was there to be read is not counted up again.
    assert.equal((await page.locator('.count').allTextContents()).join(''), '');
    assert.deepEqual([...seen.messages, ...seen.errors], []);
  });

  it('in static HTML follow a dark page without any script', async () => {
    const { page } = await site.open(
      `<!doctype html><meta name="color-scheme" content="dark"><body>${staticForm('es', 'member-counter')}`,
      { context: { javaScriptEnabled: false } },
    );
    const color = await page.locator('.figure').evaluate((figure) => getComputedStyle(figure).color);
    const [lightness] = /[\d.]+/.exec(color.replace(/^\w+\(/, ''));
    assert.ok(Number(lightness) > (color.startsWith('oklch') ? 0.7 : 180), color);
  });
});

describe('an embed page', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('announces its oEmbed answer by an absolute link, and the answer is what WordPress takes', () => {
    for (const lang of languages)
      for (const name of names) {
        const page = file(`embed/${lang}/${name}.html`);
        const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
        assert.match(href, new RegExp(`^https?://.+/embed/${lang}/${name}\\.oembed\\.json$`));
        const answer = JSON.parse(file(`embed/${lang}/${name}.oembed.json`));
        assert.equal(answer.version, '1.0');
        assert.equal(answer.type, 'rich');
        assert.match(
          answer.html,
          /^<blockquote class="wp-embedded-content"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /,
        );
        assert.match(answer.html, /sandbox="allow-scripts"/);
        assert.ok(answer.html.includes(`src="${href.replace('.oembed.json', '.html')}"`));
      }
  });

  for (const name of names)
    it(`${name} is as high as its frame, in every language, where no script sizes it`, async () => {
      const { height } = JSON.parse(file(`embed/es/${name}.oembed.json`));
      const { page, close } = await site.open('<!doctype html>', {
        context: { viewport: { width: 600, height: 100 } },
      });
      const heights = [];
      for (const lang of languages) {
        await page.goto(`${site.base}embed/${lang}/${name}.html`);
        await page.waitForFunction(
          (tag) => document.querySelector(tag).shadowRoot?.querySelector('.root'),
          `coffee-${name}`,
        );
        heights.push(await page.evaluate(() => document.body.scrollHeight));
      }
      await close();
      const most = Math.max(...heights);
      // Another machine has other fonts.
      assert.ok(most < 1.1 * height && most > 0.7 * height, `${heights} in ${height}`);
    });

  it('takes how it looks from its address, and never what it says', async () => {
    const { page } = await site.open('<!doctype html>');
    await page.goto(
      `${site.base}embed/es/member-counter.html?theme=dark&accent=%23008060&still&value=999&email=x@evil.example&heading-level=5`,
    );
    await page.waitForFunction(() => document.querySelector('coffee-member-counter').shadowRoot.querySelector('.dark'));
    const widget = page.locator('coffee-member-counter');
    assert.deepEqual(await widget.evaluate((each) => each.getAttributeNames().sort()), [
      'lang',
      'still',
      'style',
      'theme',
    ]);
    assert.equal(await widget.evaluate((each) => each.style.cssText), '--coffee-accent: #008060;');
    assert.match(await widget.evaluate((each) => each.shadowRoot.textContent), /155/);
  });

  it('says the direction of its language, and the words for what its script adds', () => {
    for (const lang of languages)
      assert.match(
        file(`embed/${lang}/contact-button.html`),
        new RegExp(`<html lang="${lang}" dir="(ltr|rtl)" data-copy="[^"]+" data-copied="[^"]+">`),
      );
  });

  it('in a sandbox shows addresses as text, with a control that copies them, and says WordPress its height', async () => {
    const { page } = await site.open(
      (base) =>
        `<!doctype html><script>heard = []; addEventListener('message', ({ data, source }) => heard.push(data))</script>` +
        `<iframe width="500" height="400" sandbox="allow-scripts" src="${base}embed/es/contact-button.html#?secret=abcDEF1234"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByText('https://clac-comerciojusto.org/').waitFor();
    await frame.getByRole('button', { name: 'Copiar' }).click();
    await frame.getByRole('button', { name: /^Copiado/ }).waitFor();
    assert.match(await frame.getByRole('status').textContent(), /^Copiado/);
    const heard = await page.evaluate(() => globalThis.heard);
    const last = heard.filter(({ message }) => message === 'height').at(-1);
    assert.equal(last.secret, 'abcDEF1234');
    assert.ok(last.value > 80 && last.value < 400, String(last.value));
  });

  for (const delay of [0, 800])
    it(`tells WordPress its height where that has its script ${delay} ms after the frame has loaded`, async () => {
      const { page } = await site.open(
        (base) =>
          `<!doctype html><iframe sandbox="allow-scripts" style="position:absolute;visibility:hidden" data-secret="abc123XYZ0" ` +
          `src="${base}embed/es/governance-diagram.html#?secret=abc123XYZ0" width="600" height="320"></iframe>`,
      );
      await page.waitForLoadState('load');
      await page.waitForTimeout(delay);
      const height = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const frame = document.querySelector('iframe');
            addEventListener('message', ({ source, data }) => {
              if (source === frame.contentWindow && data.secret === 'abc123XYZ0' && data.message === 'height')
                resolve(data.value);
            });
            frame.contentWindow.postMessage({ message: 'ready', secret: 'abc123XYZ0' }, '*');
          }),
      );
      assert.ok(height > 200 && height < 2000, String(height));
    });
});
