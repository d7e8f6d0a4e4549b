// `npm run bench`: the widgets beside what people use in their place, in one run on one machine. Writes the table of the
// documentation; `--quick` runs each page once, and writes nothing.
import { execSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { load } from './load.mjs';
import { change, extra, long, mount } from './micro.mjs';
import { pages } from './pages.mjs';
import { openBench } from './serve.mjs';
import { buildVariants } from './variants.mjs';

const quick = process.argv.includes('--quick');
const runs = quick ? 1 : 5;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
if (!existsSync(here('./node_modules'))) {
  console.log('Installing what is measured beside the widgets…');
  execSync('npm ci --loglevel=error', { cwd: here('.'), stdio: ['ignore', 'inherit', 'inherit'] });
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const browser = await chromium.launch(launchOptions());
const bench = await openBench(extra, await buildVariants());

// Interleaved: what slows the machine down for a while slows all of them down.
const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, { cold: [], warm: [] }]));
await load(browser, `${bench.origin}/pages/plain`, pages.plain);
for (let run = 0; run < runs; run++)
  for (const [name, page] of Object.entries(pages)) {
    for (const visit of ['cold', 'warm'])
      seen[name][visit].push(await load(browser, `${bench.origin}/pages/${name}`, page, { warm: visit === 'warm' }));
    process.stdout.write('.');
  }
console.log();

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
const loads = Object.entries(pages).map(([id, { name }]) => ({
  id,
  name,
  cold: summary(seen[id].cold),
  warm: summary(seen[id].warm),
}));

const mounted = await mount(browser, bench.origin);
const changed = await change(browser, bench.origin);
const events = await long(browser, bench.origin);
await browser.close();
bench.close();

const of = (id, visit = 'cold') => loads.find((each) => each.id === id)[visit];
const script = brotliCompressSync(readFileSync('dist/coffee-network.js')).length / 1000;
const times = (value, limit) => ({ value: `${value.toFixed(2)} ×`, met: +value.toFixed(2) <= limit });
const targets = [
  ['everything, one file: 22 kB brotli', { value: `${script.toFixed(1)} kB`, met: script <= 22 }],
  ['script form ready: at most 1.8 × the plain page', times(of('script').ready / of('plain').ready, 1.8)],
  ['static form ready: at most 1.05 × the plain page', times(of('static').ready / of('plain').ready, 1.05)],
  ['blocking time, script form: 0 ms', { value: `${of('script').blocking} ms`, met: of('script').blocking === 0 }],
  ['blocking time, static form: 0 ms', { value: `${of('static').blocking} ms`, met: of('static').blocking === 0 }],
  ['layout shift, static form: 0', { value: String(of('static').shift), met: of('static').shift === 0 }],
  [
    'layout shift, script before the first paint: 0',
    { value: String(of('early').shift), met: of('early').shift === 0 },
  ],
  ['1,000 counters: at most 2 × a hand-written element', times(mounted.widgets / mounted.byHand, 2)],
  [
    'dataset changed over 100 widgets: no task over 50 ms',
    { value: `${Math.round(changed.dataset)} ms`, met: changed.dataset <= 50 },
  ],
  [
    'language changed over 100 widgets: no task over 50 ms',
    {
      value: `${Math.round(changed.lang)} ms; the browser alone, for the same elements without a script: ${Math.round(changed.langLimit)} ms`,
      met: changed.lang <= 50,
    },
  ],
  ['10,000 events shown: no slower than a plain list', times(events.timeline.shown / events.plain.shown, 1)],
  [
    '10,000 events, longest frame of a scroll: no longer than of a plain list',
    times(events.timeline.scroll / events.plain.scroll, 1),
  ],
  ['10,000 events: all in the document', { value: String(events.drawn), met: events.drawn >= 10_000 }],
  [
    'cost to the host: under 50 ms of its main thread',
    {
      value: `${of('included').busy - of('plain').busy} ms; with five widgets ${of('script').busy - of('plain').busy} ms`,
      met: of('included').busy - of('plain').busy < 50,
    },
  ],
].map(([what, result]) => ({ what, ...result }));

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, Chromium ${browser.version()}`,
  runs,
  loads,
  targets,
};
console.table(loads.map(({ name, cold, warm }) => ({ name, ...cold, 'warm ready': warm.ready })));
console.table(targets);
if (!quick) writeFileSync('stories/guides/performance.json', `${JSON.stringify(result, null, 2)}\n`);
