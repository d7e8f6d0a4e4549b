// A real WordPress on loopback, with PHP and MariaDB, and posts by an author, a contributor and an administrator.
// Needs root and Debian's packages; installs what is missing.
import { execFileSync, execSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from '../pages/site.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const shell = (command) => execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(what, seconds = 30) {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not start in time.');
}

const build = (env) =>
  execFileSync('node', [here('../../.tooling/build.mjs')], { cwd: here('../..'), env: { ...process.env, ...env } });

/**
 * Starts it, and dist/ beside it. The administrator is `admin`, with the `password` of setup.php.
 * @returns Its `address`, the ids of its `posts`, the `site` of dist/ with a browser, and how to `stop` all of it.
 */
export async function startWordPress() {
  if (!existsSync('/usr/share/wordpress') || !existsSync('/usr/sbin/mariadbd') || !existsSync('/usr/bin/php')) {
    console.log('Installing WordPress, PHP and MariaDB from the Debian packages…');
    shell(
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq wordpress php-cli php-mysql mariadb-server',
    );
  }
  const work = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children = [];
  const start = (command, args, options) =>
    // Each leads a group of its own: PHP's workers end with it.
    children.push(spawn(command, args, { stdio: 'ignore', detached: true, ...options }));

  // The addresses in oEmbed answers are absolute: dist/ is built for where this trial serves it.
  const sitePort = await freePort();
  build({ PUBLIC_URL: `http://127.0.0.1:${sitePort}/1` });
  const site = await openSite({ port: sitePort });
  const stop = async () => {
    for (const { pid } of children) process.kill(-pid, 'SIGKILL');
    await site.close();
    build({});
    rmSync(work, { recursive: true, force: true });
  };
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
    return { address, posts, site, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
