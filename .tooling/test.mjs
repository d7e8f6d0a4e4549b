// `npm test`: installs what is missing, then checks everything. The last line counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findChromium, installPackages } from './install.mjs';

installPackages();
process.env.CHROME_PATH = findChromium();

const countsFile = '.cache/unit-tests.json';
const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

function run(title, command, args, count) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', count === 'tap' ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (stdout) process.stdout.write(stdout);
  const counted = count === 'tap' ? countTap(stdout) : count?.();
  add(counted ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
  // A runner that fails without a failed test has failed as a whole.
  if (counted && status !== 0 && !counted.failed) add({ passed: 0, failed: 1 });
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
}

const countTap = (output) => {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
};

const countUnits = () => {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    console.error('The unit tests left no count: they did not run to their end.');
    return { passed: 0, failed: 1 };
  }
};

const npx = (...args) => ['npx', ['--no-install', ...args]];
rmSync(countsFile, { force: true });
run('Types', ...npx('tsc', '--noEmit'));
run('ESLint', ...npx('eslint', '.'));
run('Prettier', ...npx('prettier', '--check', '--log-level', 'warn', '.'));
run('Build', 'node', ['.tooling/build.mjs']);
run('Stories', 'node', ['--test', '--test-reporter=tap', 'test/stories/'], 'tap');
run('Size', 'node', ['.tooling/size.mjs']);
run('Unit tests in Chromium', ...npx('wtr'), countUnits);
run(
  'Pages with the built files',
  'node',
  ['--test', '--test-reporter=tap', '--test-concurrency=2', 'test/pages/', 'test/tokens/', 'test/package/'],
  'tap',
);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
