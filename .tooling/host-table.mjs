// Writes what the last runs of the hostile pages and of the fuzz found, for the documentation.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`.cache/${name}.json`, 'utf8'));
const engines = ['chromium', 'firefox', 'webkit'].map((engine) => read(`hosts-${engine}`));
const rows = engines[0].results.map(({ group, name }) => ({
  group,
  name,
  results: engines.map(({ results }) => results.find((each) => each.name === name)?.result ?? 'missing'),
}));
const table = {
  engines: engines.map(({ engine, version }) => `${engine} ${version.replace(/^\D+/, '')}`),
  rows,
  fuzz: read('fuzz').tried,
};
writeFileSync('stories/guides/host-pages.json', `${JSON.stringify(table, null, 2)}\n`);
const broken = rows.filter(({ results }) => results.some((result) => result !== 'well' && result !== 'cannot'));
for (const { name, results } of broken) console.error(`${name}: ${results.join(', ')}`);
process.exitCode = broken.length ? 1 : 0;
