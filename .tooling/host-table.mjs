// Writes what the last runs of the hostile pages and of the fuzz found, for the documentation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * The table; nothing where a page, an engine or a part of the fuzz was not tried.
 * @param groups - The pages, by group.
 * @param engines - What each engine found.
 * @param fuzz - The record of the fuzz, which only a whole run leaves.
 */
export function tableOf(groups, engines, fuzz) {
  const pages = Object.entries(groups).flatMap(([group, list]) => list.map(({ name }) => ({ group, name })));
  const rows = pages.map((page) => ({
    ...page,
    results: engines.map((each) => each?.results.find(({ name }) => name === page.name)?.result),
  }));
  const whole =
    engines.length === ENGINES.length && rows.every(({ results }) => results.every(Boolean)) && fuzz?.runs >= 2000;
  if (!whole) return undefined;
  return { engines: engines.map(({ engine, version }) => `${engine} ${version.replace(/^\D+/, '')}`), rows, fuzz };
}

async function writeTable() {
  const { groups } = await import('../test/hosts/pages/index.mjs');
  const read = (name) => {
    const path = `.cache/${name}.json`;
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  };
  const table = tableOf(
    groups,
    ENGINES.map((engine) => read(`hosts-${engine}`)),
    read('fuzz'),
  );
  if (!table) {
    console.error(
      'The last run did not try every page in every engine, or not all of the fuzz, or the fuzz found something: the table stays as it was.',
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync('stories/guides/host-pages.json', `${JSON.stringify(table, null, 2)}\n`);
  const broken = table.rows.filter(({ results }) => results.some((result) => result !== 'well' && result !== 'cannot'));
  for (const { name, results } of broken) console.error(`${name}: ${results.join(', ')}`);
  process.exitCode = broken.length ? 1 : 0;
}

if (process.argv[1]?.endsWith('host-table.mjs')) await writeTable();
