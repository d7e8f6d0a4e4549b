// A real WordPress on loopback: an author's marked paragraph, a contributor's bare address on a line, and its own news.
// Needs root and Debian's packages; installs what is missing. Not part of CI: `node test/wordpress/run.mjs`.
import assert from 'node:assert/strict';
import { execFileSync, execSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from '../pages/site.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const shell = (command) => execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] });

if (!existsSync('/usr/share/wordpress') || !existsSync('/usr/sbin/mariadbd') || !existsSync('/usr/bin/php')) {
  console.log('Installing WordPress, PHP and MariaDB from the Debian packages…');
  shell(
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq wordpress php-cli php-mysql mariadb-server',
  );
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const work = mkdtempSync(join(tmpdir(), 'wordpress-'));
const children = [];
const start = (command, args, options) => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'], ...options });
  children.push(child);
  return child;
};

async function until(what, seconds = 30) {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not start in time.');
}

// The addresses in oEmbed answers are absolute: dist/ is built for where this trial serves it.
const sitePort = await freePort();
const build = (env) =>
  execFileSync('node', [here('../../.tooling/build.mjs')], { cwd: here('../..'), env: { ...process.env, ...env } });
build({ PUBLIC_URL: `http://127.0.0.1:${sitePort}/1` });
const site = await openSite({ port: sitePort });
try {
  const socket = join(work, 'mariadb.sock');
  const data = join(work, 'data');
  shell(`mariadb-install-db --no-defaults --user=root --datadir=${data} --auth-root-authentication-method=normal`);
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
  ]);
  await until(() => existsSync(socket));
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'create database wordpress']);

  const root = join(work, 'site');
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  rmSync(join(root, 'wp-config.php'), { force: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}'); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require ABSPATH . 'wp-settings.php';`,
  );
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(here('mu-plugin.php'), join(root, 'wp-content/mu-plugins/widgets.php'));
  const env = {
    ...process.env,
    WIDGETS_BASE: site.base,
    WIDGETS_PORT: new URL(site.base).port,
    // The page asks itself while it is being made.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const posts = JSON.parse(
    execFileSync('php', [here('setup.php'), address, site.base], { cwd: root, env, encoding: 'utf8' }).match(
      /\{.*\}/s,
    )[0],
  );
  start('php', ['-S', `127.0.0.1:${port}`, '-t', root], { env });
  await until(() =>
    fetch(address).then(
      (answer) => answer.ok,
      () => false,
    ),
  );

  const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
  const shots = process.argv[2] ?? work;

  await page.goto(`${address}/?p=${posts.author}`);
  await page.waitForSelector('coffee-objectives-list');
  assert.equal(await page.getByRole('heading', { name: 'Áreas de trabajo y objetivos' }).count(), 1);
  await page.screenshot({ path: join(shots, 'wordpress-author.png'), fullPage: true });
  console.log('ok: an author’s marked paragraph shows the widget');

  await page.goto(`${address}/?p=${posts.contributor}`);
  const frame = await page.waitForSelector('iframe.wp-embedded-content');
  await frame.scrollIntoViewIfNeeded();
  const inside = await (await frame.contentFrame()).waitForSelector('coffee-governance-diagram');
  await page.waitForTimeout(1500);
  const [shown, whole] = await Promise.all([
    frame.evaluate((element) => element.getBoundingClientRect().height),
    inside.evaluate((widget) => widget.ownerDocument.documentElement.getBoundingClientRect().height),
  ]);
  await page.screenshot({ path: join(shots, 'wordpress-contributor.png'), fullPage: true });
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  assert.ok(
    Math.abs(shown - Math.min(1000, Math.max(200, Math.ceil(whole)))) <= 1,
    `${shown} px of ${whole} px are shown`,
  );
  console.log(`ok: a contributor’s bare address shows the widget, ${shown} px high`);

  await page.goto(`${address}/?page_id=${posts.news}`);
  await page.waitForFunction(() =>
    document.querySelector('coffee-news-list')?.shadowRoot?.querySelector('[part=item]'),
  );
  const news = await page
    .locator('coffee-news-list')
    .evaluate((list) =>
      [...list.shadowRoot.querySelectorAll('[part=item]')].map((item) => item.innerText.replace(/\s+/g, ' ').trim()),
    );
  await page.screenshot({ path: join(shots, 'wordpress-news.png'), fullPage: true });
  console.log(news.join('\n'));
  assert.ok(news.some((text) => /De una colaboradora .*Nuestra historia/.test(text)));
  assert.ok(news.some((text) => /Solo socias & socios: 3 < 5/.test(text) && !/Secreto/.test(text)));
  assert.ok(news.some((text) => /^Una nota sin título\./.test(text)));
  console.log('ok: an administrator’s news list shows the site’s own posts');
} finally {
  children.forEach((child) => child.kill('SIGKILL'));
  await site.close();
  build({});
  if (!process.argv[2]) rmSync(work, { recursive: true, force: true });
}
