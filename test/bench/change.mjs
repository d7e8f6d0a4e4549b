// What changes cost, on pages with many widgets and with a very long one.
import { WIDTHS, withPage } from './with-page.mjs';

/** The longest task of a change over 100 widgets, in milliseconds, on a CPU four times slower. */
export const change = (browser, origin) =>
  withPage(
    browser,
    origin,
    (page) =>
      page.evaluate(async () => {
        const network = document.querySelector('main').appendChild(document.createElement('coffee-network'));
        const tags = ['member-counter', 'objectives-list', 'governance-diagram', 'colombia-timeline', 'contact-button'];
        for (let count = 0; count < 100; count++) network.append(document.createElement(`coffee-${tags[count % 5]}`));
        await Promise.all([...network.children].map((each) => each.updateComplete));
        const rest = (time = 600) => new Promise((resolve) => setTimeout(resolve, time));
        await rest();
        // Another text in each widget.
        const { members, areas, objectives, governance, timelines, contact } = network.dataset;
        const other = (item, name) => ({ ...item, [name]: { es: `Otro texto ${JSON.stringify(item).length}` } });
        const { colombia } = timelines;
        const data = {
          members: { ...members, total: 384 },
          areas: areas.map((area) => other(area, 'text')),
          objectives: objectives.map((objective) => other(objective, 'text')),
          governance: { ...governance, bodies: governance.bodies.map((body) => other(body, 'name')) },
          timelines: { colombia: { ...colombia, events: colombia.events.map((event) => other(event, 'title')) } },
          contact: other(contact, 'label'),
        };
        const dataset = await longest(() => (network.data = data));
        for (const { localName, shadowRoot } of network.children)
          if (!/Otro texto|384/.test(shadowRoot.textContent)) throw new Error(`<${localName}> has not changed`);
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
    { cpu: 4 },
  );

/**
 * The longest task of each change to a page with 1,000 events, in milliseconds, on a CPU four times slower. What can be
 * taken back is done three times, and the median counts.
 */
export async function changeEvents(browser, origin) {
  const rows = [];
  for (const layout of ['auto', 'vertical', 'horizontal'])
    for (const width of WIDTHS) {
      const change = (page) =>
        page.evaluate(async (layout) => {
          const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));
          const network = document.createElement('coffee-network');
          const widget = network.appendChild(document.createElement('coffee-timeline'));
          if (layout !== 'auto') widget.setAttribute('layout', layout);
          network.data = { timelines: { story: story(1000) } };
          document.querySelector('main').append(network);
          while (widget.shadowRoot.querySelectorAll('li').length < 1000) await rest();
          await rest();
          const { style } = document.body;
          const other = { timelines: { story: story(1000, 'Otro') } };
          const search = (words) => {
            const input = widget.shadowRoot.querySelector('input');
            input.value = words;
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          };
          /** Of a change, and of what takes it back. */
          const thereAndBack = async (there, back) => {
            const seen = [[], []];
            for (let round = 0; round < 3; round++) {
              seen[0].push(await longest(there, 1000));
              seen[1].push(await longest(back, 1000));
            }
            return seen.map((each) => each.sort((a, b) => a - b)[1]);
          };
          const changed = {
            dataset: await longest(() => (network.data = other)),
            language: await longest(() => (document.documentElement.lang = 'pt')),
          };
          const [theme] = await thereAndBack(
            () => widget.setAttribute('theme', 'dark'),
            () => widget.removeAttribute('theme'),
          );
          // From a row to a column, and back, where there is room for a row.
          const [narrower, wider] = await thereAndBack(
            () => (style.width = `${Math.min(innerWidth - 60, 700)}px`),
            () => (style.width = ''),
          );
          return {
            ...changed,
            theme,
            narrower,
            wider,
            search: await longest(() => search('otro')),
            found: await longest(() => search('otro 12')),
          };
        }, layout);
      rows.push({ layout, width, ...(await withPage(browser, origin, change, { width, cpu: 4 })) });
    }
  return rows;
}
