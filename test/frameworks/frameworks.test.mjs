// The examples, each installed with the packed package, type-checked, built and opened in a browser.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { openProject } from '../package/install.mjs';
import { textOf } from '../pages/read.mjs';
import { listen } from '../pages/site.mjs';

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_loglevel: 'error',
  npm_config_prefer_offline: 'true',
};
// A test runner sets it, and a build would follow it.
delete env.NODE_ENV;

let browser;
let project;
// Outside of this repository, so that the examples find nothing of it.
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coffee-frameworks-'));
  project = openProject();
  browser = await chromium.launch(launchOptions());
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  project.remove();
  await browser.close();
});

/** Copies an example, and installs what it needs. */
async function install(name) {
  const cwd = join(folder, name);
  cpSync(fileURLToPath(new URL(name, import.meta.url)), cwd, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.next)$/.test(path),
  });
  /** What an npm command says, and whether it succeeded. */
  const npm = (...args) =>
    new Promise((resolve) =>
      execFile('npm', args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
        resolve({ ok: !error, said: stdout + stderr }),
      ),
    );
  for (const args of [['ci'], ['install', '--no-save', project.tarball]]) {
    const { ok, said } = await npm(...args);
    assert.ok(ok, said);
  }
  return { cwd, npm };
}

/** Starts the built example, and waits until it answers. */
async function serve(cwd) {
  const taken = await listen(() => {});
  const { port } = taken.address();
  await new Promise((resolve) => taken.close(resolve));
  const server = spawn('npm', ['start', '--', '--port', port], { cwd, env, stdio: 'ignore', detached: true });
  // The whole group: npm starts the server through a shell.
  const close = () => process.kill(-server.pid);
  const base = `http://localhost:${port}/`;
  const answers = async () => (await fetch(base).catch(() => undefined))?.ok;
  for (let tries = 0; !(await answers()); tries++) {
    if (tries === 100) {
      close();
      assert.fail('The server does not answer.');
    }
    await wait(200);
  }
  return { base, close };
}

/** Opens the example as a visitor does. */
async function visit(base) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(base);
  const reads = async (tag, text) => {
    let said = '';
    for (let tries = 0; tries < 50 && !text.test(said); tries++) {
      if (tries) await wait(100);
      [said] = await page.locator(tag).evaluateAll(textOf);
    }
    assert.match(said, text);
  };

  // More than the fallback says.
  await reads('coffee-member-counter', /384\s+organizaciones.*2018.*CLAC/);
  await reads('coffee-governance-diagram', /Órganos de gobierno.*Asamblea General/);
  await page.locator('coffee-governance-diagram h2').waitFor();
  await page.getByText('coffee-network-load: 384').waitFor();
  await page.locator('button').click();
  await reads('coffee-member-counter', /384\s+small coffee producer organizations.*2018.*CLAC/);
  await reads('coffee-governance-diagram', /Governing bodies.*General Assembly/);
  assert.deepEqual(problems, []);
  await page.close();
}

/** `typed` is the file whose tags are type-checked. */
async function check(name, { typed, more }) {
  const { cwd, npm } = await install(name);
  if (typed) {
    const { ok, said } = await npm('run', 'types');
    assert.ok(ok, said);
    const path = join(cwd, typed);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.replace('<coffee-governance-diagram', '$& layout="sideways"'));
    assert.match((await npm('run', 'types')).said, /"sideways"/);
    writeFileSync(path, code);
  }
  const { ok, said } = await npm('run', 'build');
  assert.ok(ok, said);
  assert.doesNotMatch(said, /warn|⚠/i);
  const { base, close } = await serve(cwd);
  try {
    await visit(base);
    await more?.(base);
  } finally {
    close();
  }
}

test('HTML with Vite', () => check('html-vite', {}));

test('React', () => check('react', { typed: 'app.tsx' }));

test('Vue', () => check('vue', { typed: 'app.vue' }));

test('Next.js: the server writes the tags, the browser takes over', () =>
  check('next', {
    typed: 'app/widgets.tsx',
    async more(base) {
      const html = await (await fetch(base)).text();
      assert.match(
        html,
        /<coffee-network><coffee-member-counter>384 organizaciones<\/coffee-member-counter><\/coffee-network>/,
      );
      assert.match(html, /<coffee-governance-diagram[^>]*>Asamblea General<\/coffee-governance-diagram>/);
    },
  }));
