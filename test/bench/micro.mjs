// What the widgets cost once they are there: many of them, many changes, a very long timeline.

/** Pages of these measurements, by name. */
export const extra = {
  micro: `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/1/coffee-network.js"></script><body><main></main></body></html>`,
  before: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Antes</title>`,
};

async function withPage(browser, address, run, cpu = 1) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'es' });
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  try {
    return await run(page);
  } finally {
    await context.close();
  }
}

/** 1,000 counters, in milliseconds; and as many hand-written elements with the same DOM and styles. */
export const mount = (browser, origin) =>
  withPage(browser, `${origin}/pages/micro`, (page) =>
    page.evaluate(async () => {
      const main = document.querySelector('main');
      const first = main.appendChild(document.createElement('coffee-member-counter'));
      await first.updateComplete;
      const { adoptedStyleSheets } = first.shadowRoot;
      const template = document.createElement('template');
      template.innerHTML = first.shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
      first.remove();
      customElements.define(
        'by-hand',
        class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.adoptedStyleSheets = adoptedStyleSheets;
            root.append(template.content.cloneNode(true));
            root.querySelector('.final').textContent = new Intl.NumberFormat('es').format(155);
          }
        },
      );
      const time = async (tag) => {
        const all = document.createDocumentFragment();
        for (let count = 0; count < 1000; count++) all.append(document.createElement(tag));
        const start = performance.now();
        main.append(all);
        await Promise.all([...main.children].map((each) => each.updateComplete));
        main.getBoundingClientRect();
        const took = performance.now() - start;
        main.replaceChildren();
        return took;
      };
      await time('by-hand');
      await time('coffee-member-counter');
      const pairs = [];
      for (let turn = 0; turn < 5; turn++) pairs.push([await time('coffee-member-counter'), await time('by-hand')]);
      const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
      return { widgets: median(pairs.map(([own]) => own)), byHand: median(pairs.map(([, hand]) => hand)) };
    }),
  );

/** The longest task of a change over 100 widgets, in milliseconds, on a CPU four times slower. */
export const change = (browser, origin) =>
  withPage(
    browser,
    `${origin}/pages/micro`,
    (page) =>
      page.evaluate(async () => {
        const network = document.querySelector('main').appendChild(document.createElement('coffee-network'));
        const tags = ['member-counter', 'objectives-list', 'governance-diagram', 'colombia-timeline', 'contact-button'];
        for (let count = 0; count < 100; count++) network.append(document.createElement(`coffee-${tags[count % 5]}`));
        await Promise.all([...network.children].map((each) => each.updateComplete));
        const rest = (time = 600) => new Promise((resolve) => setTimeout(resolve, time));
        await rest();
        /** Tasks too short to be told of are under 50 ms. */
        const longest = async (act) => {
          let most = 0;
          const observer = new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) most = Math.max(most, duration);
          });
          observer.observe({ type: 'longtask' });
          await rest(50);
          act();
          await rest(2000);
          observer.disconnect();
          return most;
        };
        const dataset = await longest(
          () => (network.data = { members: { total: 384, since: '2005', source: { text: 'CLAC' } } }),
        );
        const lang = await longest(() => (document.documentElement.lang = 'pt'));
        // What the browser itself takes for a change of `lang` around as many elements, which no script hears of.
        const still = document.createElement('main');
        for (const { shadowRoot } of network.children) {
          const root = still.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets;
          for (const child of shadowRoot.children) root.append(child.cloneNode(true));
        }
        document.querySelector('main').replaceWith(still);
        await rest();
        const start = performance.now();
        document.documentElement.lang = 'es';
        getComputedStyle(still.firstChild).getPropertyValue('color');
        const langLimit = performance.now() - start;
        return { dataset, lang, langLimit };
      }),
    4,
  );

/** 10,000 events, against a plain list of 10,000 items: when they stand, and the longest frame while scrolling. */
export const long = (browser, origin) =>
  withPage(browser, `${origin}/pages/micro`, (page) =>
    page.evaluate(async () => {
      const main = document.querySelector('main');
      const items = Array.from({ length: 10_000 }, (_, index) => ({
        id: `e${index}`,
        date: String(1000 + (index % 1000)),
        title: `Hecho ${index}`,
        text: `Lo que pasó la vez ${index}, y a quiénes.`,
      }));
      const frame = () => new Promise(requestAnimationFrame);
      const scroll = async () => {
        let longest = 0;
        let last = await frame();
        for (let step = 0; step < 60; step++) {
          scrollBy(0, 800);
          const now = await frame();
          longest = Math.max(longest, now - last);
          last = now;
        }
        scrollTo(0, 0);
        return longest;
      };
      const show = async (put) => {
        main.replaceChildren();
        await frame();
        const start = performance.now();
        await put();
        main.getBoundingClientRect();
        await frame();
        await frame();
        const shown = performance.now() - start;
        return { shown, scroll: await scroll() };
      };
      const plain = () => {
        const list = document.createElement('ol');
        for (const { date, title, text } of items) {
          const item = list.appendChild(document.createElement('li'));
          item.append(
            Object.assign(document.createElement('time'), { textContent: date }),
            Object.assign(document.createElement('h4'), { textContent: title }),
            Object.assign(document.createElement('p'), { textContent: text }),
          );
        }
        main.append(list);
      };
      const timeline = async () => {
        const network = document.createElement('coffee-network');
        const widget = network.appendChild(document.createElement('coffee-colombia-timeline'));
        widget.setAttribute('layout', 'vertical');
        network.data = { timelines: { colombia: items } };
        main.append(network);
        await widget.updateComplete;
      };
      const results = { plain: [], timeline: [] };
      for (let turn = 0; turn < 5; turn++) {
        results.plain.push(await show(plain));
        results.timeline.push(await show(timeline));
      }
      const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
      const of = (runs) => ({
        shown: median(runs.map(({ shown }) => shown)),
        scroll: median(runs.map(({ scroll }) => scroll)),
      });
      // All of it is in the document: find-in-page and print see it.
      const drawn = main.querySelector('coffee-colombia-timeline').shadowRoot.querySelectorAll('li').length;
      return { plain: of(results.plain), timeline: of(results.timeline), drawn };
    }),
  );
