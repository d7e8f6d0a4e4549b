// `npm test`: installs what is missing, then checks everything. The last line counts what passed and what failed.
import { findChromium, installHeadless, installPackages } from './install.mjs';
import { createRunner } from './runner.mjs';

installPackages();
findChromium();
installHeadless();

const { npx, node, nodeTests, unitTests, together, end } = createRunner();
// Most of these keep one core busy, and no more: two rows, about as long, for machines with two.
await together(
  () => unitTests('Unit tests in Chromium'),
  async () => {
    await npx('Types', 'tsc', '--noEmit');
    await npx('ESLint', 'eslint', '.');
    await node('Templates', '.tooling/lit-analyzer.mjs');
    await npx('Prettier', 'prettier', '--check', '--log-level', 'warn', '.');
    // Before the build, which writes it.
    await node('Manifest', '.tooling/manifest.mjs', '--check');
    await node('Build', '.tooling/build.mjs');
    await npx('Size', 'size-limit', '--hide-passed');
    await nodeTests('Stories', ['test/stories/']);
  },
);
await nodeTests('Pages with the built files', [
  'test/seen/',
  'test/hosts/',
  'test/pages/',
  'test/render/',
  'test/security/',
  'test/endurance/',
  'test/architecture/',
  'test/tokens/',
  'test/editors/',
  'test/package/',
  // Where PHP is there.
  'test/wordpress/facts.test.mjs',
  'test/wordpress/php.test.mjs',
  'test/wordpress/schema/',
]);
end();
