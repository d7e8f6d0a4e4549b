// `npm run test:all`: what is too slow for every day. The hostile pages in three engines, whose table goes into the
// documentation; keys and words in all three; a screen reader and a reader view; pictures; the fuzz and the endurance tests in full; the examples with
// frameworks; a real WordPress.
import { findChromium, installHeadless, installPackages } from './install.mjs';
import { createRunner } from './runner.mjs';

installPackages();
findChromium();
installHeadless();

const { node, nodeTests, unitTests, end } = createRunner();
await node('Build', '.tooling/build.mjs');
await nodeTests('Widgets as they are seen: all pictures', ['test/seen/'], { env: { SEEN: 'all' } });
await nodeTests('What Firefox’s reader view shows', ['test/reader/']);
for (const ENGINE of ['chromium', 'firefox', 'webkit'])
  await nodeTests(`Hostile pages in ${ENGINE}`, ['test/hosts/hosts.test.mjs'], { env: { ENGINE } });
for (const engine of ['firefox', 'webkit']) await unitTests(`Keys and words in ${engine}`, engine);
await nodeTests('What a screen reader says', ['test/heard/']);
await nodeTests('Hostile values, and 10,000 times', ['test/security/', 'test/endurance/'], {
  env: { FUZZ_RUNS: '2000', ENDURANCE: '1' },
});
await node('The tables of the documentation', '.tooling/host-table.mjs');
await nodeTests('Examples with frameworks', ['test/frameworks/']);
await nodeTests('A real WordPress: blocks, pages, data', ['test/wordpress/']);
await node('A real WordPress: pasted forms', 'test/wordpress/run.mjs', '.cache/wordpress');
end();
