// What is asked of the widgets, and what the bench measured.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { WIDTHS } from './with-page.mjs';

/** How much longer than with the fewest an item may take. */
const LINEAR = 2;
/** The longest task that a visitor does not notice, in milliseconds. */
const SMOOTH = 50;

/** The weight of the script as it is sent, in kB. */
export const scriptWeight = () =>
  +(brotliCompressSync(readFileSync('dist/coffee-network.js')).length / 1000).toFixed(1);

const times = (value) => `${value.toFixed(2)} ×`;
const ms = (value) => `${Math.round(value)} ms`;
const most = (rows, of) => rows.reduce((worst, row) => (of(row) > of(worst) ? row : worst));
const where = ({ layout, width }) => `${layout ? `${layout}, ` : ''}${width} px`;

/** The rows of the table, of what was measured. */
export function targetsOf({ script, loads, mounted, changed, events, long, growth }) {
  const load = (id) => loads.find((each) => each.id === id);
  const atMost = (value, limit, say = ms) => ({ value: say(value), met: value <= limit });
  /** At all widths. */
  const compared = (id, limit, most, key = 'ready') => {
    const each = WIDTHS.map((width) => load(id).cold[width][key] / load(limit).cold[width][key]);
    return {
      value: `${each.map(times).join(', ')} at ${WIDTHS.join(', ')} px`,
      met: each.every((value) => +value.toFixed(2) <= most),
    };
  };
  const none = (id, key, unit) => {
    const each = WIDTHS.map((width) => load(id).cold[width][key]);
    return { value: `${each.join(', ')}${unit} at ${WIDTHS.join(', ')} px`, met: each.every((value) => value === 0) };
  };
  const changes = Object.keys(events[0]).filter((name) => !['layout', 'width'].includes(name));
  const cost = (id) => load(id).cold[WIDTHS[0]].busy - load('plain').cold[WIDTHS[0]].busy;
  return Object.entries({
    'everything, one file: 34 kB brotli': { value: `${script} kB`, met: script <= 34 },
    'script form ready: at most 1.15 × the same DOM and styles by hand': compared('script', 'inert', 1.15),
    'static form ready: at most 1.1 × a plain page of the same content and styles': compared('static', 'styled', 1.1),
    'blocking time, script form: 0 ms': none('script', 'blocking', ' ms'),
    'blocking time, static form: 0 ms': none('static', 'blocking', ' ms'),
    'layout shift, static form: 0': none('static', 'shift', ''),
    'layout shift, script before the first paint: 0': none('early', 'shift', ''),
    '1,000 counters: at most 2 × a hand-written element': atMost(mounted.widgets / mounted.byHand, 2, times),
    'dataset changed over 100 widgets: no task over 50 ms': atMost(changed.dataset, SMOOTH),
    'language changed over 100 widgets: no task over 50 ms': {
      value: `${ms(changed.lang)}; the browser alone, for the same elements without a script: ${ms(changed.langLimit)}`,
      met: changed.lang <= SMOOTH,
    },
    ...Object.fromEntries(
      changes.map((name) => {
        const worst = most(events, (row) => row[name]);
        const said = `1,000 events, ${name}: no task over 50 ms, in any layout`;
        return [said, { value: `${ms(worst[name])} (${where(worst)})`, met: worst[name] <= SMOOTH }];
      }),
    ),
    ...Object.fromEntries(
      [...new Set(growth.map(({ kind }) => kind))].map((kind) => {
        const rows = growth.filter((row) => row.kind === kind);
        const worst = most(rows, (row) => row.growth);
        const counts = worst.times.map(({ count }) => count.toLocaleString('en'));
        const said = `${counts[0]} to ${counts.at(-1)} ${kind}: an item takes at most ${LINEAR} × as long, in any layout`;
        return [said, { value: `${times(worst.growth)} (${where(worst)})`, met: worst.growth <= LINEAR }];
      }),
    ),
    ...Object.fromEntries(
      long.flatMap(({ width, plain, timeline, drawn }) => [
        [
          `10,000 events at ${width} px, all shown: no slower than a plain list`,
          atMost(timeline.shown / plain.shown, 1, times),
        ],
        [
          `10,000 events at ${width} px, longest frame of a scroll: no longer than of a plain list`,
          atMost(timeline.scroll / plain.scroll, 1, times),
        ],
        [`10,000 events at ${width} px: all in the document`, { value: String(drawn), met: drawn >= 10_000 }],
      ]),
    ),
    'cost to the host: under 50 ms of its main thread': {
      value: `${cost('included')} ms; with five widgets ${cost('script')} ms`,
      met: cost('included') < SMOOTH,
    },
  }).map(([what, result]) => ({ what, ...result }));
}
