// A timeline of 10,000 events, in the default layout, beside a plain list of as many items.
import { WIDTHS, withPage } from './with-page.mjs';

/** Runs in the page: when they stand, and the longest frame while scrolling, in milliseconds. */
async function compare(turns) {
  const main = document.querySelector('main');
  const items = story(10_000);
  const frame = () => new Promise(requestAnimationFrame);
  const scroll = async () => {
    let longest = 0;
    let last = await frame();
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 800);
      main.querySelector('coffee-timeline')?.shadowRoot.querySelector('.events').scrollBy(600, 0);
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
    const widget = network.appendChild(document.createElement('coffee-timeline'));
    network.data = { timelines: { story: items } };
    main.append(network);
    // The first time the checks have yet to come.
    while (widget.shadowRoot.querySelectorAll('li').length < items.length) await frame();
  };
  const results = { plain: [], timeline: [] };
  for (let turn = 0; turn < turns; turn++) {
    results.plain.push(await show(plain));
    results.timeline.push(await show(timeline));
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const of = (runs) => ({
    shown: median(runs.map(({ shown }) => shown)),
    scroll: median(runs.map(({ scroll }) => scroll)),
  });
  // All of it is in the document: find-in-page and print see it.
  const drawn = main.querySelector('coffee-timeline').shadowRoot.querySelectorAll('li').length;
  return { plain: of(results.plain), timeline: of(results.timeline), drawn };
}

export async function long(browser, origin, turns) {
  const rows = [];
  for (const width of WIDTHS)
    rows.push({ width, ...(await withPage(browser, origin, (page) => page.evaluate(compare, turns), { width })) });
  return rows;
}
