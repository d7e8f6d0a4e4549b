// Where the main thread's time goes while a page loads: what the browser did, and which functions ran.
// `node test/bench/profile.mjs [PAGE] [WIDTH]`, PAGE one of `pages.mjs`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { SourceMapConsumer } from 'source-map-js';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { load } from './load.mjs';
import { pages } from './pages.mjs';
import { openBench } from './serve.mjs';
import { extra } from './with-page.mjs';

const [id = 'script', width = '360'] = process.argv.slice(2);
const map = new SourceMapConsumer(JSON.parse(readFileSync('dist/coffee-network.js.map', 'utf8')));

const browser = await chromium.launch(launchOptions());
const bench = await openBench(extra);
await load(browser, `${bench.origin}/pages/plain`, pages.plain);

const session = await browser.newBrowserCDPSession();
const events = [];
session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
await session.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: {
    includedCategories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'v8',
      'disabled-by-default-v8.compile',
      'disabled-by-default-v8.cpu_profiler',
      'toplevel',
      'blink.user_timing',
    ],
  },
});
const seen = await load(browser, `${bench.origin}/pages/${id}`, pages[id], { width: +width });
const done = new Promise((resolve) => session.on('Tracing.tracingComplete', resolve));
await session.send('Tracing.end');
await done;
await browser.close();
bench.close();

/** The process and thread that evaluated the page. */
const navigation = events
  .filter(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.endsWith(`/pages/${id}`))
  .at(-1);
const from = navigation.ts;
const own = events.filter(
  ({ pid, tid, ph, ts }) => pid === navigation.pid && tid === navigation.tid && ph === 'X' && ts >= from,
);
own.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
const self = new Map();
const stack = [];
const add = (name, ms) => self.set(name, (self.get(name) ?? 0) + ms);
const count = new Map();
for (const event of own) {
  while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= event.ts) stack.pop();
  const dur = event.dur ?? 0;
  if (stack.length) add(stack.at(-1).name, -dur / 1000);
  add(event.name, dur / 1000);
  count.set(event.name, (count.get(event.name) ?? 0) + 1);
  stack.push(event);
}
const table = (rows, most = 30) =>
  [...rows]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, ms]) => `${ms.toFixed(1).padStart(8)}  ${name}${count.has(name) ? ` ×${count.get(name)}` : ''}`)
    .join('\n');
console.log(seen);
console.log(`\nThe browser, self time in ms\n${table(self)}`);
const tops = own.filter(({ name, dur }) => /RunTask/.test(name) && dur > 8000);
console.log(
  '\nTasks over 8 ms: ' +
    tops.map(({ ts, dur }) => `${Math.round((ts - from) / 1000)}+${Math.round(dur / 1000)}`).join(' '),
);
for (const task of tops) {
  const inside = own.filter(
    ({ ts, dur = 0, name }) => ts >= task.ts && ts + dur <= task.ts + task.dur && !/RunTask/.test(name),
  );
  const total = new Map();
  for (const { name, dur = 0, args } of inside) {
    const key =
      name === 'FunctionCall' || name === 'EvaluateScript' ? `${name} ${args?.data?.functionName ?? ''}` : name;
    total.set(key, (total.get(key) ?? 0) + dur / 1000);
  }
  console.log(
    `  ${Math.round((task.ts - from) / 1000)}+${(task.dur / 1000).toFixed(0)}: ` +
      [...total]
        .filter(([, ms]) => ms > 2)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 9)
        .map(([n, ms]) => `${n} ${ms.toFixed(0)}`)
        .join(', '),
  );
}

// Samples of the functions that ran.
const profile = new Map();
const functions = new Map();
const inclusive = new Map();
let time = 0;
for (const { name, args, pid } of events.sort((a, b) => a.ts - b.ts)) {
  if (pid !== navigation.pid || name !== 'ProfileChunk') continue;
  const { cpuProfile = {}, timeDeltas = [] } = args.data;
  for (const node of cpuProfile.nodes ?? []) profile.set(node.id, node);
  (cpuProfile.samples ?? []).forEach((sample, index) => {
    const ms = (timeDeltas[index] ?? 0) / 1000;
    const node = profile.get(sample);
    const key = where(node);
    functions.set(key, (functions.get(key) ?? 0) + ms);
    const met = new Set();
    for (let at = node; at; at = profile.get(at.parent)) {
      const key = where(at);
      if (met.has(key)) continue;
      met.add(key);
      inclusive.set(key, (inclusive.get(key) ?? 0) + ms);
    }
    time += ms;
  });
}
function where({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  if (!url?.includes('coffee-network')) return `(${functionName || 'anonymous'}) ${url ?? ''}`;
  const { source, line, name } = map.originalPositionFor({ line: lineNumber + 1, column: columnNumber });
  return `${name ?? functionName} ${source?.replace(/^.*?(src|node_modules)\//, '')}:${line}`;
}
console.log(`\nFunctions, self, of ${time.toFixed(0)} ms\n${table(functions, 40)}`);
console.log(`\nFunctions, with what they call\n${table(inclusive, 70)}`);
