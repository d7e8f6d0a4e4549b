// A page that stays open for days: whatever comes and goes, heap, nodes, listeners and observers return to where they were.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, widgetNames } from '../pages/site.mjs';

/** `npm run test:all` tries all of it, `npm test` a tenth. */
const share = process.env.ENDURANCE ? 1 : 0.1;

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const html = (base) => `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<script src="${base}coffee-network.js"></script>
<main></main>
<coffee-network id="a"><div lang="en"></div></coffee-network>
<coffee-network id="b"><div lang="pt"></div></coffee-network></body>`;

const tags = widgetNames.map((name) => `coffee-${name}`);

/** What the page holds, once all that can go is gone. */
async function held(session) {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 100));
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await settle();
  }
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const count = async (expression) => {
    const { result: prototype } = await session.send('Runtime.evaluate', { expression });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId });
    return result.value;
  };
  return {
    heap,
    nodes,
    listeners,
    observers:
      (await count('MutationObserver.prototype')) +
      (await count('IntersectionObserver.prototype')) +
      (await count('ResizeObserver.prototype')),
    widgets: await count('Object.getPrototypeOf(customElements.get("coffee-member-counter").prototype)'),
  };
}

/**
 * Does something twice: the first time warms up what is made once for the page (style sheets, parsed templates).
 * @param run - In the page, with how often and the tags.
 */
async function returns(name, times, run) {
  const { page, seen, close } = await site.open(html);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(run, [Math.ceil(times / 10), tags]);
  const before = await held(session);
  await page.evaluate(run, [times, tags]);
  const after = await held(session);
  console.log(`${name}, ${times} times: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  assert.ok(after.nodes <= before.nodes + 10, `nodes: ${before.nodes}, ${after.nodes}`);
  assert.ok(after.listeners <= before.listeners + 2, `listeners: ${before.listeners}, ${after.listeners}`);
  // The page's shared observers are made and collected at moments of the engine's choice; a leak would be one each time.
  assert.ok(after.observers <= before.observers + 2, `observers: ${before.observers}, ${after.observers}`);
  assert.ok(after.widgets <= before.widgets, `widgets: ${before.widgets}, ${after.widgets}`);
  // Compiled code is in the heap too; one leaked widget each time would take tens of times more.
  assert.ok(after.heap - before.heap < 700_000, `heap: ${before.heap}, ${after.heap}`);
  assert.deepEqual([...seen.messages, ...seen.errors], []);
  await close();
}

test('mounts and removals', () =>
  returns('mounted and removed', 10_000 * share, async ([times, tags]) => {
    const main = document.querySelector('main');
    for (let turn = 0; turn < times; turn++) {
      const widget = document.createElement(tags[turn % tags.length]);
      main.append(widget);
      // Some are gone before they are drawn.
      if (turn % 5) await widget.updateComplete;
      widget.remove();
      if (turn % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }));

test('moves between providers and languages', () =>
  returns('moved', 1000 * share, async ([times, tags]) => {
    const widgets = tags.map((tag) => document.createElement(tag));
    const places = [document.querySelector('main'), ...document.querySelectorAll('coffee-network > div')];
    for (let turn = 0; turn < times; turn++) {
      places[turn % places.length].append(...widgets);
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      if (turn % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    for (const widget of widgets) widget.remove();
  }));

test('changes of the dataset', () =>
  returns('given data', 10_000 * share, async ([times, tags]) => {
    const network = document.querySelector('#a');
    network.append(...tags.map((tag) => document.createElement(tag)));
    for (let turn = 0; turn < times; turn++) {
      network.data = { members: { total: turn, since: '2005', source: { text: 'CLAC' } } };
      if (turn % 3) await network.querySelector('coffee-member-counter').updateComplete;
      if (turn % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    // By then the script's second file is there.
    while (network.dataset.members.total !== times - 1) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const widget of network.querySelectorAll(tags.join())) widget.remove();
    network.data = undefined;
  }));

test('changes of a long timeline, some before the last one is drawn', () =>
  returns('told anew', 200 * Math.max(share, 0.5), async ([times]) => {
    const network = document.querySelector('#a');
    const widget = network.appendChild(document.createElement('coffee-timeline'));
    const story = (length, turn) =>
      Array.from({ length }, (_, index) => ({ date: '1992', title: `${turn}, ${index}` }));
    // What draws a long one comes with the second file.
    network.data = { timelines: { story: story(300, 'first') } };
    while (widget.shadowRoot?.querySelectorAll('li').length !== 300) await new Promise(requestAnimationFrame);
    for (let turn = 0; turn < times; turn++) {
      const events = story(turn % 2 ? 300 : 5, turn);
      network.data = { timelines: { story: events } };
      widget.theme = turn % 2 ? 'dark' : 'light';
      if (turn % 3) await widget.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    widget.remove();
    network.data = undefined;
  }));
