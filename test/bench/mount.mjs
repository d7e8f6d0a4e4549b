// What a thousand widgets cost.
import { withPage } from './with-page.mjs';

/** 1,000 counters, in milliseconds; and as many hand-written elements with the same DOM and styles. */
export const mount = (browser, origin) =>
  withPage(browser, origin, (page) =>
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
