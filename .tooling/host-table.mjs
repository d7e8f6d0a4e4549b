// Writes what the last runs of the hostile pages and of the fuzz found, for the documentation.
import { readFileSync, writeFileSync } from 'node:fs';
import { groups } from '../test/hosts/pages/index.mjs';

const read = (name) => JSON.parse(readFileSync(`.cache/${name}.json`, 'utf8'));
const engines = ['chromium', 'firefox', 'webkit'].map((engine) => read(`hosts-${engine}`));
const pages = Object.entries(groups).flatMap(([group, list]) => list.map(({ name }) => ({ group, name })));
const rows = pages.map((page) => ({
  ...page,
  results: engines.map(({ results }) => results.find((each) => each.name === page.name)?.result ?? 'missing'),
}));
const table = {
  engines: engines.map(({ engine, version }) => `${engine} ${version.replace(/^\D+/, '')}`),
  rows,
  fuzz: read('fuzz'),
};
if (rows.some(({ results }) => results.includes('missing')) || read('fuzz').runs < 2000) {
  console.error(
    'The last run did not try every page in every engine, or not all of the fuzz: the table stays as it was.',
  );
  process.exit(1);
}
writeFileSync('stories/guides/host-pages.json', `${JSON.stringify(table, null, 2)}\n`);
const broken = rows.filter(({ results }) => results.some((result) => result !== 'well' && result !== 'cannot'));
for (const { name, results } of broken) console.error(`${name}: ${results.join(', ')}`);
process.exitCode = broken.length ? 1 : 0;
