import { ALL, asking, COUNTER, page } from './page.mjs';

/** The visitor loses the network, and the page then names a feed. */
async function goOffline(tab, feed) {
  await tab.setOffline(true);
  await tab.evaluate(
    `document.body.insertAdjacentHTML('afterbegin', '<coffee-news-list src="${feed}">Noticias</coffee-news-list>')`,
  );
}

/** What happens to a page while it is open. */
export const moments = [
  page('machine translation: words wrapped in <font>', {
    attributes: 'lang="auto"',
    body: `<div lang="es">${ALL}</div>`,
    expect: () => ({
      find: async () => {
        const widgets = witness.widgets();
        const inText = (node, out = []) => {
          for (let child = (node.shadowRoot ?? node).firstChild; child; child = child.nextSibling) {
            if (child.nodeType === 3) out.push(child);
            else if (child.nodeType === 1 && child.localName !== 'font' && child.localName !== 'style')
              inText(child, out);
          }
          return out;
        };
        for (const widget of widgets)
          for (const text of inText(widget)) {
            if (!text.data.trim()) continue;
            const font = document.createElement('font');
            text.replaceWith(font);
            font.append(text);
          }
        // The page goes on living: another language, and back.
        for (const lang of ['pt', 'es']) {
          document.querySelector('[lang]:not(html)').lang = lang;
          await new Promise((done) => setTimeout(done, 30));
          await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
        }
        return widgets;
      },
    }),
  }),
  page('another language, and back', {
    body: `<div id="part" lang="en">${ALL}</div>`,
    expect: () => ({
      find: () => {
        document.querySelector('#part').lang = 'es';
        return new Promise((done) => setTimeout(() => done(witness.widgets()), 50));
      },
    }),
  }),
  page('back from another page', {
    visit: async (tab, { origin }) => {
      await tab.goto(`${origin}/pages/a-plain-page/`);
      await tab.back();
    },
  }),
  page('offline, after it was loaded', {
    ...asking(),
    needs: 'offline',
    visit: async (tab) => {
      await tab.evaluate(`new Promise((done) => {
        const look = () =>
          witness.widgets().map(witness.textOf).join(' ').includes('Cosecha') ? done() : setTimeout(look, 50);
        look();
      })`);
      await goOffline(tab, '/feed.xml?another');
    },
    expect: () => ({
      hostSays: /\[coffee-network\]/,
      says: [/\[coffee-network\] .*feed\.xml\?another/],
    }),
  }),
  page('offline, before a dataset or a feed is named', {
    needs: 'offline',
    visit: (tab) => goOffline(tab, '/feed.xml'),
    expect: () => ({
      hostSays: /\[coffee-network\]|^error: script did not load/,
      says: [/\[coffee-network\] .*coffee-network-live\.js/],
    }),
  }),
  page('another script empties what is drawn', {
    body: `<div id="part">${ALL}</div>`,
    expect: () => ({
      hostSays: /shadowRoot=/,
      says: [/<coffee-presentation> shadowRoot=.*no other script/],
      find: async () => {
        const part = document.querySelector('#part');
        // What is given to each, each draws in its turn, however slow the machine is.
        const drawn = async () => {
          await new Promise((done) => setTimeout(done, 50));
          await Promise.all(witness.widgets().map(({ updateComplete }) => updateComplete));
        };
        window.emptied ??= (async () => {
          for (const { localName } of witness.widgets()) await customElements.whenDefined(localName);
          await drawn();
          for (const { shadowRoot } of witness.widgets()) shadowRoot.replaceChildren();
          for (const lang of ['en', 'es']) {
            part.lang = lang;
            await drawn();
          }
        })();
        await window.emptied;
        return witness.widgets();
      },
      hostChanges: /global emptied/,
    }),
  }),
  page('a hidden tab', {
    head: `<script>Object.defineProperty(document, 'hidden', { get: () => true }); Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      window.requestAnimationFrame = () => 0;</script>`,
  }),
  page('moved about while it is drawn', {
    body: `<div id="a">${ALL}</div><div id="b"></div>`,
    expect: () => ({
      find: async () => {
        const [a, b] = [document.querySelector('#a'), document.querySelector('#b')];
        for (let turn = 0; turn < 20; turn++) {
          (turn % 2 ? a : b).append(...(turn % 2 ? b : a).children);
          if (turn % 5 === 0) await new Promise((done) => setTimeout(done, 0));
        }
        return new Promise((done) => setTimeout(() => done(witness.widgets()), 50));
      },
    }),
  }),
  page('an editor that is being typed in', {
    body: `<div contenteditable="true">${COUNTER}</div>`,
    reads: ['155 organizaciones'],
    expect: () => ({
      layout: false,
      also: () =>
        document.querySelector('coffee-member-counter').shadowRoot?.childElementCount ? ['it was drawn'] : [],
    }),
  }),
];
