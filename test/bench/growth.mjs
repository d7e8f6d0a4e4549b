// Whether time grows with what is shown, and no faster: as many items, as long each.
import { withPage, WIDTHS } from './with-page.mjs';

/** What grows, and in which layouts. A list shows 10 pieces of news at most; its feed may have any number. */
const kinds = {
  events: { counts: [100, 1000, 10_000], layouts: ['auto', 'vertical', 'horizontal'] },
  bodies: { counts: [1, 6, 24], layouts: ['auto', 'vertical', 'horizontal'] },
  news: { counts: [1, 10, 100], layouts: [''] },
};

/** The feeds of this measurement, by their addresses. */
export const feeds = new Map(
  kinds.news.counts.map((count) => [
    `/feeds/${count}.xml`,
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Noticias</title><link>https://example.org/</link>${Array.from(
      { length: count },
      (_, index) =>
        `<item><title>Noticia ${index}</title><link>https://example.org/${index}</link><guid>https://example.org/${index}</guid><pubDate>${new Date(1.7e12 - index * 1e8).toUTCString()}</pubDate><description>Lo que pasó la vez ${index}, y a quiénes.</description></item>`,
    ).join('')}</channel></rss>`,
  ]),
);

/** Runs in the page: how long until so many items stand, in milliseconds. */
async function stand({ kind, count, layout, turns }) {
  const frame = () => new Promise(requestAnimationFrame);
  const main = document.querySelector('main');
  const bodies = (count) => ({
    bodies: Array.from({ length: count }, (_, index) => ({
      id: `b${index}`,
      name: `Órgano ${index}`,
      text: `Decide ${index}.`,
    })),
    relations: Array.from({ length: count - 1 }, (_, index) => ({
      from: `b${index + 1}`,
      to: `b${index >> 1}`,
      type: 'part-of',
    })),
  });
  const given = {
    events: (count) => ({ tag: 'coffee-timeline', item: 'li', data: { timelines: { story: story(count) } } }),
    bodies: (count) => ({ tag: 'coffee-governance-diagram', item: '[part=body]', data: { governance: bodies(count) } }),
    news: (count) => ({
      tag: 'coffee-news-list',
      item: '[part=item]',
      src: `/feeds/${count}.xml`,
      shown: Math.min(count, 5),
    }),
  };
  const time = async (count) => {
    const { tag, item, data, src, shown = count } = given[kind](count);
    const network = document.createElement('coffee-network');
    const widget = network.appendChild(document.createElement(tag));
    if (layout && layout !== 'auto') widget.setAttribute('layout', layout);
    if (src) widget.setAttribute('src', src);
    if (data) {
      main.append(network);
      await widget.updateComplete;
      await frame();
      await frame();
    }
    const start = performance.now();
    if (data) network.data = data;
    else main.append(network);
    const standing = () => widget.shadowRoot.querySelectorAll(item).length === shown && !widget.isUpdatePending;
    for (const patience = start + 60_000; !standing(); await frame())
      if (performance.now() > patience)
        throw new Error(`${count} ${kind} do not stand: ${widget.shadowRoot.querySelectorAll(item).length}`);
    main.getBoundingClientRect();
    await frame();
    await frame();
    const took = performance.now() - start;
    network.remove();
    return took;
  };
  // The first loads the second file of the script.
  await time(count);
  let least = Infinity;
  for (let turn = 0; turn < turns; turn++) least = Math.min(least, await time(count));
  return least;
}

/** The shortest difference between two times that says something, in milliseconds: two frames. */
const TELLING = 33;

/**
 * How much longer an item takes than where there are fewest: of all items, and of those that were added to the count before,
 * which leaves out what a widget costs without items.
 */
function growthOf(counts, times) {
  const each = times.map((time, index) => time / counts[index]);
  const added = times.slice(1).map((time, index) => (time - times[index]) / (counts[index + 1] - counts[index]));
  const factors = [Math.max(...each) / each[0]];
  if (times[1] - times[0] > TELLING) factors.push(Math.max(...added) / added[0]);
  return Math.max(...factors);
}

/** For each kind, layout and width: the time of each count, and how much longer an item takes than where there are fewest. */
export async function growth(browser, origin, turns) {
  const rows = [];
  for (const [kind, { counts, layouts }] of Object.entries(kinds))
    for (const layout of layouts)
      for (const width of WIDTHS) {
        const times = [];
        for (const count of counts)
          times.push(
            await withPage(browser, origin, (page) => page.evaluate(stand, { kind, count, layout, turns }), { width }),
          );
        rows.push({
          kind,
          layout,
          width,
          times: counts.map((count, index) => ({ count, ms: Math.round(times[index]) })),
          growth: +growthOf(counts, times).toFixed(2),
        });
      }
  return rows;
}
