// What the browser did while a page loaded, by its own tracing.
import { load } from './load.mjs';
import { pages } from './pages.mjs';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
  'toplevel',
  'blink.user_timing',
];
/** With the functions that ran, which costs the page more. */
export const WITH_FUNCTIONS = [...CATEGORIES, 'disabled-by-default-v8.cpu_profiler'];

/** Loads a page of the bench: the events of its process, those of its main thread, and when it began and was ready. */
export async function trace(browser, origin, id, width, includedCategories = CATEGORIES) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  const seen = await load(browser, `${origin}/pages/${id}`, pages[id], { width });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const begun = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL?.endsWith(`/pages/${id}`),
  );
  const { pid, tid, ts } = begun;
  const process = events.filter((event) => event.pid === pid).sort((a, b) => a.ts - b.ts);
  const main = process
    .filter((event) => event.tid === tid && event.ph === 'X' && event.ts >= ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  return { process, main, start: ts, ready: ts + seen.ready * 1000 };
}

/** The time of each kind of event without that of the events in it, in milliseconds. */
export function selfTimes(main) {
  const times = new Map();
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time / 1000);
  const around = [];
  for (const event of main) {
    while (around.length && around.at(-1).ts + around.at(-1).dur <= event.ts) around.pop();
    if (around.length) add(around.at(-1).name, -event.dur);
    add(event.name, event.dur);
    around.push(event);
  }
  return times;
}

/** What the names of events stand for. */
const kinds = {
  layout: /^(Layout|UpdateLayoutTree|LocalFrameView)/,
  painting: /^(Paint|PrePaint|Layerize|Commit|UpdateLayer)/,
  compiling: /^(V8\.(?!GC|Call|Run)|v8\.(compile|parse|produce))/,
  running: /^(FunctionCall|v8\.|V8\.|EvaluateScript|FireAnimationFrame|EventDispatch|TimerFire|BlinkScheduler)/,
};

/** Where the time of the main thread went: until a page was ready, and in the second after, in milliseconds. */
export async function spent(browser, origin, id, width) {
  const { main, ready } = await trace(browser, origin, id, width);
  const sums = (events) => {
    const sums = { running: 0, compiling: 0, layout: 0, painting: 0, other: 0 };
    for (const [name, time] of selfTimes(events))
      sums[Object.keys(kinds).find((kind) => kinds[kind].test(name)) ?? 'other'] += time;
    return Object.fromEntries(Object.entries(sums).map(([kind, time]) => [kind, Math.round(time)]));
  };
  return { before: sums(main.filter(({ ts }) => ts < ready)), after: sums(main.filter(({ ts }) => ts >= ready)) };
}
