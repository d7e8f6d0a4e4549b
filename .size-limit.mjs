// The weight of what visitors load, in Brotli. size-limit adds up the files of a pattern: here each file has the budget of
// its pattern, and a file without one, or a budget without a file, stops it.
import { readFileSync } from 'node:fs';
import { matches } from './.tooling/patterns.mjs';

const budgets = {
  // What every page loads: 34 kB, and 0.3 for languages in packs.
  'coffee-network.js': '34.3 kB',
  // The script with one language more: its words, the built-in story in it, and what teaches it to the widgets.
  'coffee-network.*.js': '38 kB',
  // What datasets, feeds and editors need: Decisions › A second file for other people’s data. Languages of one's own took it from 19 kB,
  // how they write years and seasons from 22.
  'coffee-network-live.js': '22.1 kB',
  'embed/embed.js': '1.2 kB',
  'embed/embed.css': '500 B',
  'embed/*/*.html': '2.9 kB',
  'embed/*/*.oembed.json': '600 B',
  'static/*/*.html': '2.7 kB',
  'data/*.json': '9 kB',
  // Its words for the script from one's own site, and for the studio, took it here from 35 kB: four languages are in it.
  'builder.js': '45.1 kB',
  'builder.css': '2.5 kB',
  // A keeper's page, with the widgets and four languages in it; what reads and writes spreadsheets comes when it is needed.
  'studio.js': '110 kB',
  'studio.css': '4 kB',
  'studio.html': '600 B',
  'studio/*.js': '40 kB',
  'index.html': '800 B',
  'integrity.json': '7.8 kB',
  'tokens.json': '1.5 kB',
  'custom-elements.json': '8 kB',
  'editors/*.json': '8 kB',
  // What reads and writes spreadsheets took it here from 125 kB; the check of languages from 212 kB.
  'cli.js': '231.9 kB',
  // The script, the dataset, its schema, licences (the studio's too) and four texts, packed: nobody who visits a page loads it.
  'own-site.zip': '89.6 kB',
  // All of that, the studio, and how four languages write numbers, currencies and countries.
  'wordpress/coffee-network-widgets.zip': '420 kB',
};

/** In kB, what a language in a pack may add to each file that speaks or lists them all: nobody who visits a page loads these. */
const forEachPack = { 'builder.js': 2.7, 'cli.js': 2.7, 'integrity.json': 1.4, 'own-site.zip': 5.8 };

/** A check of size-limit for each public file. */
export function checks(paths) {
  const patterns = Object.keys(budgets);
  const packs = paths.filter((path) => /^coffee-network\.[a-z]+\.js$/.test(path)).length;
  const limit = (pattern) => {
    const more = forEachPack[pattern];
    return more ? `${(parseFloat(budgets[pattern]) + packs * more).toFixed(1)} kB` : budgets[pattern];
  };
  const unused = patterns.filter((pattern) => !paths.some((path) => matches(path, pattern)));
  if (unused.length) throw new Error(`No file in dist/ for the budget of ${unused.join(', ')}`);
  return paths.map((path) => {
    const pattern = patterns.find((each) => matches(path, each));
    if (!pattern) throw new Error(`No budget in .size-limit.mjs for dist/${path}`);
    return { name: path, path: `dist/${path}`, limit: limit(pattern) };
  });
}

const { files } = JSON.parse(readFileSync(new URL('dist/integrity.json', import.meta.url), 'utf8'));
export default checks([
  ...Object.keys(files),
  'integrity.json',
  'own-site.zip',
  'wordpress/coffee-network-widgets.zip',
]);
