// `npm test`: installs what is missing, then checks everything. The last line counts what passed and what failed.
import { findChromium, installPackages } from './install.mjs';
import { createRunner } from './runner.mjs';

installPackages();
process.env.CHROME_PATH = findChromium();

const { npx, node, nodeTests, unitTests, end } = createRunner();
npx('Types', 'tsc', '--noEmit');
npx('ESLint', 'eslint', '.');
node('Templates', '.tooling/lit-analyzer.mjs');
npx('Prettier', 'prettier', '--check', '--log-level', 'warn', '.');
// Before the build, which writes it.
node('Manifest', '.tooling/manifest.mjs', '--check');
node('Build', '.tooling/build.mjs');
nodeTests('Stories', ['test/stories/']);
npx('Size', 'size-limit', '--hide-passed');
unitTests('Unit tests in Chromium');
nodeTests('Widgets as they are seen', ['test/seen/']);
nodeTests('Pages with the built files', [
  'test/hosts/',
  'test/pages/',
  'test/render/',
  'test/security/',
  'test/endurance/',
  'test/architecture/',
  'test/tokens/',
  'test/editors/',
  'test/package/',
]);
end();
