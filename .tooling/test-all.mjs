// `npm run test:all`: what is too slow for every day. The hostile pages in three engines, whose table goes into the
// documentation; the fuzz and the endurance tests in full; the examples with frameworks; a real WordPress.
import { findChromium, installPackages } from './install.mjs';
import { createRunner } from './runner.mjs';

installPackages();
process.env.CHROME_PATH = findChromium();

const { node, nodeTests, end } = createRunner();
node('Build', '.tooling/build.mjs');
nodeTests('Widgets as they are seen: all pictures', ['test/seen/'], { env: { SEEN: 'all' } });
nodeTests('Widgets as Firefox reads them', ['test/reader/']);
for (const ENGINE of ['chromium', 'firefox', 'webkit'])
  nodeTests(`Hostile pages in ${ENGINE}`, ['test/hosts/hosts.test.mjs'], { env: { ENGINE } });
nodeTests('Hostile values, and 10,000 times', ['test/security/', 'test/endurance/'], {
  env: { FUZZ_RUNS: '2000', ENDURANCE: '1' },
});
node('The tables of the documentation', '.tooling/host-table.mjs');
nodeTests('Examples with frameworks', ['test/frameworks/']);
node('A real WordPress', 'test/wordpress/run.mjs', '.cache/wordpress');
end();
