// Runs checks, and counts what passed and what failed.
import { spawn } from 'node:child_process';
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
  /** Whether several run: then what each says waits until it ends. */
  let several = false;

  async function run(title, command, args, { count, tap = false, env } = {}) {
    const started = Date.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    const said = [`\n— ${title}\n`];
    const show = () => said.splice(0).forEach((text) => process.stdout.write(text));
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        if (tap) output += text;
        said.push(text);
        if (!several) show();
      });
    const status = await new Promise((resolve) => {
      child.on('error', (error) => said.push(`${error}\n`) && resolve(-1));
      child.on('close', resolve);
    });
    const counted = tap ? countTap(output) : count?.();
    add(counted ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
    // A runner that fails without a failed test has failed as a whole.
    if (counted && status !== 0 && !counted.failed) add({ passed: 0, failed: 1 });
    said.push(`  ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
    show();
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
    /** The unit tests, in Chromium or another engine. */
    unitTests(title, engine = 'chromium') {
      rmSync(countsFile, { force: true });
      const count = () => {
        try {
          return JSON.parse(readFileSync(countsFile, 'utf8'));
        } catch {
          console.error('The unit tests left no count: they did not run to their end.');
          return { passed: 0, failed: 1 };
        }
      };
      return run(title, 'npx', ['--no-install', 'wtr'], { count, env: { ENGINE: engine } });
    },
    /** Runs rows of checks beside each other: each row one after the other. */
    async together(...rows) {
      several = true;
      await Promise.all(rows.map((row) => row()));
      several = false;
    },
    /** Says the count, as the last line. */
    end() {
      console.log(`\n${total.passed} passed, ${total.failed} failed`);
      process.exitCode = total.failed ? 1 : 0;
    },
  };
}
