// `npm run bench`: the widgets beside what people use in their place, in one run on one machine. Writes the tables of the
// documentation; `--quick` measures at one width, and writes them to `.cache/bench/performance.json`. All pages
// are loaded in two passes, which are compared; `RUNS=2` loads each page twice in a pass in place of three times.
import { execSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { change, changeEvents } from './change.mjs';
import { feeds, growth } from './growth.mjs';
import { load, SLOW_PHONE } from './load.mjs';
import { long } from './long.mjs';
import { median } from './median.mjs';
import { mount } from './mount.mjs';
import { orderOf } from './order.mjs';
import { bare, pages, script, total } from './pages.mjs';
import { openBench } from './serve.mjs';
import { scriptWeight, targetsOf } from './targets.mjs';
import { spent } from './trace.mjs';
import { extra, WIDTHS } from './with-page.mjs';

const quick = process.argv.includes('--quick');
const runs = Number(process.env.RUNS ?? (quick ? 1 : 3));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
if (!existsSync(here('./node_modules/number-flow'))) {
  console.log('Installing what is measured beside the widgets…');
  execSync('npm ci --loglevel=error', { cwd: here('.'), stdio: ['ignore', 'inherit', 'inherit'] });
}
// It bundles one of them.
const { buildVariants } = await import('./variants.mjs');

const browser = await chromium.launch(launchOptions({ whole: true }));
const bench = await openBench(extra, new Map([...(await buildVariants({ total, bare, script })), ...feeds]));

// Interleaved: what slows the machine down for a while slows all of them down.
const visits = [...WIDTHS.map((width) => ({ width })), { width: WIDTHS[0], warm: true }];
await load(browser, `${bench.origin}/pages/plain`, pages.plain);
async function pass() {
  const seen = Object.fromEntries(Object.keys(pages).map((id) => [id, visits.map(() => [])]));
  for (let run = 0; run < runs; run++)
    for (const [id, page] of Object.entries(pages)) {
      for (const [index, visit] of visits.entries())
        seen[id][index].push(await load(browser, `${bench.origin}/pages/${id}`, page, visit));
      process.stdout.write('.');
    }
  console.log();
  return seen;
}
const passes = [await pass(), await pass()];

const summary = (visits) => {
  const of = (key) => median(visits.map((visit) => visit[key]));
  const ready = visits.map((visit) => visit.ready);
  return {
    kB: +of('kB').toFixed(1),
    requests: of('requests'),
    ready: Math.round(of('ready')),
    spread: Math.round(Math.max(...ready) - Math.min(...ready)),
    blocking: Math.round(of('blocking')),
    shift: +of('shift').toFixed(3),
    busy: Math.round(of('busy')),
  };
};
const loads = Object.entries(pages).map(([id, { name }]) => {
  const each = visits.map((_, index) => summary(passes.flatMap((seen) => seen[id][index])));
  const cold = Object.fromEntries(WIDTHS.map((width, index) => [width, each[index]]));
  return { id, name, cold, warm: each.at(-1) };
});
const readyOf = (seen) =>
  Object.fromEntries(
    Object.entries(seen).map(([id, each]) => [
      id,
      Object.fromEntries(WIDTHS.map((width, index) => [width, each[index].map(({ ready }) => ready)])),
    ]),
  );

/** Says which measurement is under way. */
const measure = async (what, run) => {
  console.log(`${what}…`);
  return run(browser, bench.origin, quick ? 1 : 3);
};
const measured = {
  script: scriptWeight(),
  loads,
  order: orderOf(passes.map(readyOf)),
  mounted: await measure('1,000 counters', mount),
  changed: await measure('Changes to 100 widgets', change),
  events: await measure('Changes to 1,000 events', changeEvents),
  long: await measure('10,000 events', long),
  growth: await measure('Growth', growth),
  spent: await measure('Where the time goes', async (browser, origin, rounds) => {
    const rows = [];
    for (const id of ['script', 'lit', 'inert', 'static', 'styled']) {
      const seen = [];
      for (let round = 0; round < rounds; round++) seen.push(await spent(browser, origin, id, WIDTHS[0]));
      for (const when of ['before', 'after']) {
        const times = Object.keys(seen[0][when]).map((kind) => [kind, median(seen.map((each) => each[when][kind]))]);
        rows.push({ page: pages[id].name, when, ...Object.fromEntries(times) });
      }
    }
    return rows;
  }),
};
await browser.close();
bench.close();

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, Chromium ${browser.version()}`,
  runs: 2 * runs,
  phone: {
    cpu: SLOW_PHONE.cpu,
    latency: SLOW_PHONE.network.latency,
    megabits: (SLOW_PHONE.network.downloadThroughput * 8) / 1e6,
  },
  ...measured,
  targets: targetsOf(measured),
};
console.table(loads.map(({ name, cold, warm }) => ({ name, ...cold[WIDTHS[0]], 'warm ready': warm.ready })));
console.table(result.targets);
console.log(`The passes agree in ${result.order.agree} of ${result.order.pairs} pairs, all screens together.`);
console.table(result.order.ties);
const file = quick ? '.cache/bench/performance.json' : 'stories/guides/performance.json';
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
