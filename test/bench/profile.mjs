// Where the main thread's time goes while a page loads: what the browser did, its long tasks, and which functions ran.
// `node test/bench/profile.mjs [PAGE] [WIDTH]`, PAGE one of `pages.mjs`.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { load } from './load.mjs';
import { pages } from './pages.mjs';
import { openBench } from './serve.mjs';
import { selfTimes, trace, WITH_FUNCTIONS } from './trace.mjs';
import { extra } from './with-page.mjs';

const [id = 'script', width = '360'] = process.argv.slice(2);
const map = new SourceMap(JSON.parse(readFileSync('dist/coffee-network.js.map', 'utf8')));

const browser = await chromium.launch(launchOptions({ whole: true }));
const bench = await openBench(extra);
await load(browser, `${bench.origin}/pages/plain`, pages.plain);
const traced = await trace(browser, bench.origin, id, Number(width), WITH_FUNCTIONS);
await browser.close();
bench.close();

const table = (times, most) =>
  [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, ms]) => `${ms.toFixed(1).padStart(8)}  ${name}`)
    .join('\n');

const since = (ts) => Math.round((ts - traced.start) / 1000);
console.log(`Ready after ${since(traced.ready)} ms\n\nThe browser, in ms\n${table(selfTimes(traced.main), 25)}`);

console.log('\nTasks over 8 ms');
for (const task of traced.main.filter(({ name, dur }) => name.endsWith('::RunTask') && dur > 8000)) {
  const inside = traced.main.filter(({ ts, dur = 0 }) => ts >= task.ts && ts + dur <= task.ts + task.dur);
  const most = [...selfTimes(inside)].sort((a, b) => b[1] - a[1]).filter(([, ms]) => ms > 2);
  console.log(
    `${since(task.ts)} + ${Math.round(task.dur / 1000)}: ${most.map(([n, ms]) => `${n} ${ms.toFixed(0)}`).join(', ')}`,
  );
}

/** A function by its place in the sources. */
function nameOf({ functionName, url, lineNumber, columnNumber }) {
  if (!url?.includes('/coffee-network.js')) return `${functionName || 'anonymous'} ${url ?? ''}`;
  const { originalSource = '', originalLine = 0 } = map.findEntry(lineNumber, columnNumber);
  return `${functionName} ${originalSource.replace(/^.*?(src|node_modules)\//, '')}:${originalLine + 1}`;
}

// Samples of the stack, each with the time since the last.
const nodes = new Map();
const own = new Map();
const whole = new Map();
for (const { name, args } of traced.process) {
  if (name !== 'ProfileChunk') continue;
  const { cpuProfile = {}, timeDeltas = [] } = args.data;
  for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
  for (const [index, sample] of (cpuProfile.samples ?? []).entries()) {
    const ms = (timeDeltas[index] ?? 0) / 1000;
    const stack = [];
    for (let node = nodes.get(sample); node; node = nodes.get(node.parent)) stack.push(nameOf(node.callFrame));
    own.set(stack[0], (own.get(stack[0]) ?? 0) + ms);
    for (const each of new Set(stack)) whole.set(each, (whole.get(each) ?? 0) + ms);
  }
}
console.log(
  `\nFunctions, without what they call\n${table(own, 40)}\n\nFunctions, with what they call\n${table(whole, 60)}`,
);
