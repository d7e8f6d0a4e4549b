// The script form on a plain page of another origin: what its visitors get.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { textOf as read } from './read.mjs';
import { dist, openSite, widgetNames } from './site.mjs';
import { drawn, idle } from './waits.mjs';

const tags = widgetNames.map((name) => `coffee-${name}`);
const all = tags.map((tag) => `<${tag}></${tag}>`).join('\n');
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const page =
  (lang, { head = '', body = all } = {}) =>
  (base) =>
    `<!doctype html><html lang="${lang}"><head><title>Cooperativa</title><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><script src="${base}coffee-network.js" defer></script>${head}` +
    `<link rel="icon" href="data:,"></head><body><main><h1>Cooperativa</h1><h2>Red</h2>${body}</main></body></html>`;

/** All that a visitor reads. */
const textOf = async (tab) => (await tab.locator('body').evaluateAll(read))[0];

/** Facts of the source page that a reader must find, in each language. */
const facts = {
  es: [
    '155',
    '2005',
    'los años 90',
    'Gremial',
    'ferias comerciales',
    'Asamblea General',
    'Comité Coordinador',
    'Consejo de Directores',
    '1991',
    '1992',
    'Asprocafé Ingrumá',
    'Expocafé',
    'millones de dólares',
    'artesanías',
    'placer',
  ],
  en: [
    '155',
    '2005',
    'the 1990s',
    'Trade union',
    'trade fairs',
    'General Assembly',
    'Coordinating Committee',
    'Board of Directors',
    '1991',
    '1992',
    'Asprocafé Ingrumá',
    'Expocafé',
    'millions of dollars',
    'crafts',
    'pleasure',
  ],
  pt: [
    '155',
    '2005',
    'a década de 1990',
    'Sindical',
    'feiras comerciais',
    'Assembleia Geral',
    'Comitê Coordenador',
    'Conselho de Diretores',
    '1991',
    '1992',
    'Asprocafé Ingrumá',
    'Expocafé',
    'milhões de dólares',
    'artesanato',
    'prazer',
  ],
  fr: [
    '155',
    '2005',
    'les années 1990',
    'Syndical',
    'salons professionnels',
    'Assemblée générale',
    'Comité de coordination',
    'Conseil de direction',
    '1991',
    '1992',
    'Asprocafé Ingrumá',
    'Expocafé',
    'millions de dollars',
    'artisanat',
    'plaisir',
  ],
};

describe('the script on a page of another origin', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [lang, expected] of Object.entries(facts))
    it(`tells every fact in ${lang}, with one request, nothing in the console, no shift, no axe violation`, async () => {
      const {
        page: tab,
        seen,
        close,
      } = await site.open(page(lang), {
        before: (tab) =>
          tab.addInitScript(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) globalThis.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await drawn(tab);
      await idle(tab);
      const text = await textOf(tab);
      for (const fact of expected) assert.ok(text.includes(fact), `${fact} is missing in: ${text}`);
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(site.host) && !url.startsWith('data:')),
        [`${site.base}coffee-network.js`],
      );
      assert.deepEqual([...seen.messages, ...seen.errors], []);
      assert.equal(await tab.evaluate(() => globalThis.shift), 0);
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      await close();
    });

  it('leaves no global behind, nor anything of Lit’s', async () => {
    const globals = () => [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Symbol)].sort();
    const plain = await site.open('<!doctype html><title>x</title>');
    const before = await plain.page.evaluate(globals);
    const { page: tab } = await site.open(page('es'));
    const added = (await tab.evaluate(globals)).filter((name) => !before.includes(name));
    assert.deepEqual(added, []);
  });

  it('works included twice, as a module, before and after the tags, and says nothing', async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(
      (base) =>
        page('en', { head: `<script type="module" src="${base}coffee-network.js?again"></script>` })(base) +
        `<script src="${base}coffee-network.js?third"></script>`,
    );
    await tab.waitForFunction(() => document.querySelector('coffee-member-counter').shadowRoot);
    assert.ok((await textOf(tab)).includes('small coffee producer organizations'));
    assert.deepEqual([...seen.messages, ...seen.errors], []);
    await close();
  });

  it('draws the widgets of a page each in a task of its own', async () => {
    const watch = `<script>
      window.drawn = [];
      const { define } = customElements;
      let task = 0;
      customElements.define = function (tag, ...rest) {
        if (document.querySelector(tag)) drawn.push(tag + ' ' + task);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => task++;
        port2.postMessage(0);
        return define.call(this, tag, ...rest);
      };
    </script>`;
    const opened = await site.open(page('es', { head: watch }));
    await opened.page.waitForFunction((count) => window.drawn.length === count, tags.length);
    const drawn = (await opened.page.evaluate('drawn')).map((each) => each.split(' '));
    assert.deepEqual(drawn.map(([tag]) => tag).sort(), [...tags].sort());
    assert.equal(new Set(drawn.map(([, task]) => task)).size, tags.length, drawn.join());
    await opened.close();
  });

  it('leaves another version of itself in place, and says so once', async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open((base) =>
      page('en', {
        head: '<script>customElements.define("coffee-network", class extends HTMLElement { static version = "0.9.0" })</script>',
      })(base),
    );
    await tab.waitForLoadState('load');
    assert.equal(seen.messages.length, 1);
    assert.match(seen.messages[0], /^warning: .*0\.9\.0.*1\.0\.0/);
    assert.equal(await tab.evaluate(() => customElements.get('coffee-member-counter')), undefined);
    await close();
  });

  it('speaks the page’s language on a page in another encoding', async () => {
    const { page: tab, close } = await site.open(
      (base) => `<!doctype html><html lang="fr"><script src="${base}coffee-network.js"></script>${all}`,
      { headers: { 'content-type': 'text/html; charset=windows-1252' } },
    );
    assert.ok((await textOf(tab)).includes('organisations de petits producteurs de café'));
    await close();
  });

  it('runs where an old library has replaced Event, and beside an AMD loader', async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open((base) =>
      page('es', {
        head: '<script>window.Event = function () {}; window.define = () => { throw new Error("AMD") }; window.define.amd = {}</script>',
      })(base),
    );
    await tab.waitForFunction(() => document.querySelector('coffee-member-counter').shadowRoot);
    assert.ok((await textOf(tab)).includes('organizaciones de pequeños productores de café'));
    assert.deepEqual(seen.errors, []);
    await close();
  });

  it('shows the built-in number and tells the editor, in the page’s language, when an attribute is wrong', async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(page('pt', { body: '<coffee-member-counter value="muitas"></coffee-member-counter>' }));
    await tab.waitForFunction(() =>
      document.querySelector('coffee-member-counter').shadowRoot?.querySelector('.final'),
    );
    assert.ok((await textOf(tab)).includes('155'));
    assert.equal(seen.messages.length, 1);
    assert.match(seen.messages[0], /^warning: .*<coffee-member-counter> value="muitas": esperava-se um número inteiro/);
    await close();
  });

  it('offers the channels as they stand where there is no popover, and every key stays harmless', async () => {
    const {
      page: tab,
      seen,
      close,
    } = await site.open(
      page('es', { body: '<coffee-contact-button email="a@b.org" phone="+57 601 234 5678"></coffee-contact-button>' }),
      {
        before: (tab) =>
          tab.addInitScript(() => {
            delete HTMLElement.prototype.popover;
            delete HTMLElement.prototype.showPopover;
          }),
      },
    );
    await tab.waitForFunction(() => document.querySelector('coffee-contact-button').shadowRoot?.querySelector('ul'));
    await tab.evaluate(() => {
      const list = document.querySelector('coffee-contact-button').shadowRoot.querySelector('ul');
      for (const key of ['Tab', 'ArrowDown', 'Escape', 'Enter'])
        list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    assert.deepEqual(seen.errors, []);
    await close();
  });

  for (const [name, tag, total, requests] of [
    ['a consent tool keeps the script’s own address in', (base) => `data-src="${base}coffee-network.js"`, '155', 1],
    [
      'an optimizer has put the script’s own address in, and data-dataset names a dataset',
      (base) => `data-src="${base}coffee-network.js" data-dataset="/data.json"`,
      '384',
      2,
    ],
    ['names a dataset', () => 'data-src="/data.json"', '384', 2],
  ])
    it(`where data-src ${name}: ${total}`, async () => {
      const opened = await site.open(
        (base) =>
          `<!doctype html><html lang="es"><link rel="icon" href="data:,"><script src="${base}coffee-network.js" ${tag(base)} defer></script>` +
          '<coffee-member-counter still></coffee-member-counter>',
        {
          before: (tab) =>
            tab.route('**/data.json', (route) =>
              route.fulfill({ json: { members: { total: 384, since: '2005', source: { text: 'X' } } } }),
            ),
        },
      );
      await opened.page.getByText(total).first().waitFor({ timeout: 5000 });
      await opened.page.waitForLoadState('networkidle');
      assert.equal(
        opened.seen.requests.filter((url) => /\.(js|json)$/.test(url)).length,
        requests,
        opened.seen.requests.join(),
      );
      assert.deepEqual([...opened.seen.messages, ...opened.seen.errors], []);
      await opened.close();
    });

  it('ships a source map', () => {
    const map = JSON.parse(readFileSync(`${dist}coffee-network.js.map`, 'utf8'));
    assert.ok(map.sources.some((source) => source.endsWith('src/widgets/member-counter/element.ts')));
    assert.ok(map.sourcesContent.every(Boolean));
  });
});
