// Runs checks one after the other, and counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const countsFile = '.cache/unit-tests.json';

const countTap = (output) => {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
};

/** The tests of a folder, by name: Node 20 walks folders that it is given, later ones don't. */
const testsIn = (path) =>
  path.endsWith('/') ? readdirSync(path).flatMap((name) => (name.endsWith('.test.mjs') ? path + name : [])) : [path];

export function createRunner() {
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };

  function run(title, command, args, { count, tap = false, env } = {}) {
    console.log(`\n— ${title}`);
    const started = Date.now();
    const { status, stdout } = spawnSync(command, args, {
      stdio: ['ignore', tap ? 'pipe' : 'inherit', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    if (stdout) process.stdout.write(stdout);
    const counted = tap ? countTap(stdout) : count?.();
    add(counted ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
    // A runner that fails without a failed test has failed as a whole.
    if (counted && status !== 0 && !counted.failed) add({ passed: 0, failed: 1 });
    console.log(`  ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
  }

  return {
    run,
    npx: (title, ...args) => run(title, 'npx', ['--no-install', ...args]),
    node: (title, ...args) => run(title, 'node', args),
    /** Node's own tests, counted one by one. */
    nodeTests: (title, paths, options) =>
      run(title, 'node', ['--test', '--test-reporter=tap', '--test-concurrency=2', ...paths.flatMap(testsIn)], {
        ...options,
        tap: true,
      }),
    unitTests(title) {
      rmSync(countsFile, { force: true });
      const count = () => {
        try {
          return JSON.parse(readFileSync(countsFile, 'utf8'));
        } catch {
          console.error('The unit tests left no count: they did not run to their end.');
          return { passed: 0, failed: 1 };
        }
      };
      run(title, 'npx', ['--no-install', 'wtr'], { count });
    },
    /** Says the count, as the last line. */
    end() {
      console.log(`\n${total.passed} passed, ${total.failed} failed`);
      process.exitCode = total.failed ? 1 : 0;
    },
  };
}
