// A real WordPress on loopback, of either end of what the plugin supports: PHP in WebAssembly, the database a file.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { wordpressFiles } from './download.mjs';

export { versions } from './download.mjs';

/** The versions to be tried, each with a PHP of its time: both ends, or the one that WORDPRESS names. */
export const chosen = [
  ['7.1', '8.3'],
  ['6.1', '7.4'],
].filter(([version]) => !process.env.WORDPRESS || process.env.WORDPRESS === version);

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** One user of each, whose name and password it is. */
export const roles = ['admin', 'editor', 'author', 'contributor', 'subscriber'];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function playground() {
  const program = here('node_modules/@wp-playground/cli/wp-playground.js');
  if (!existsSync(program)) {
    console.log('Installing WordPress Playground…');
    execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here('.'), stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return program;
}

/** A plugin, as a folder or as a zip file, to where WordPress looks for it. */
function putPlugin(plugin, folder) {
  if (!plugin.endsWith('.zip')) return cpSync(plugin, join(folder, basename(resolve(plugin))), { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(plugin)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Resolves when a server says that it is ready; what it said instead, where it ends. */
const ready = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      if (/^Ready!/m.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`WordPress did not start:\n${said}`)));
    setTimeout(() => reject(new Error(`WordPress did not start in time:\n${said}`)), 120_000).unref();
  });

/**
 * Starts it.
 * @param options.version - `7.1` or `6.1`.
 * @param options.php - `7.4` to `8.5`.
 * @param options.plugins - Folders or zip files; they are activated.
 * @param options.locale - The language of the site: `es_ES`, `pt_BR`, `fr_FR`, or `''` for English.
 * @param options.blueprint - The file of a Playground blueprint, whose steps are taken first.
 */
export async function startWordPress({ version = '7.1', php = '8.3', plugins = [], locale = '', blueprint } = {}) {
  const program = playground();
  const site = mkdtempSync(join(tmpdir(), `wordpress-${version}-`));
  cpSync(wordpressFiles(version), site, { recursive: true });
  const content = join(site, 'wp-content');
  cpSync(here('wp-config.php'), join(site, 'wp-config.php'));
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(here('mu-plugin.php'), join(content, 'mu-plugins/test.php'));
  const key = randomBytes(16).toString('hex');
  writeFileSync(join(content, 'test-run.key'), key);
  for (const plugin of plugins) putPlugin(plugin, join(content, 'plugins'));

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [
      program,
      'server',
      ...['--port', String(port)],
      ...['--php', php],
      // A page that asks its own site needs two; each takes seconds to start.
      ...['--workers', '3'],
      ...['--wordpress-install-mode', 'install-from-existing-files'],
      ...['--mount-dir-before-install', site, '/wordpress'],
      ...(blueprint ? ['--blueprint', blueprint] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: here('.') },
  );
  // Whoever ends early leaves no server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(site, { recursive: true, force: true, maxRetries: 5 });
  };

  /** Runs PHP inside WordPress: the body of a function. @returns What it returns. */
  async function run(code) {
    const answer = await fetch(`${address}/?test-run`, {
      method: 'POST',
      headers: { 'x-test-run': key },
      body: code,
      redirect: 'error',
    });
    const text = await answer.text();
    try {
      return JSON.parse(text).answer;
    } catch {
      throw new Error(`PHP answered ${answer.status}: ${text.slice(0, 2000)}`);
    }
  }

  /** What stands in a file of lines, once. */
  function taken(name, end) {
    const path = join(content, name);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
    rmSync(path, { force: true });
    return lines ? lines.split(end) : [];
  }
  /** What PHP warned of since it was last asked. */
  const warnings = () => taken('debug.log', /\n(?=\[)/);
  /** The addresses outside that PHP asked for since, but for WordPress's own of updates. */
  const requests = () => taken('requests.log', '\n');

  /** A window of a browser in which a user has signed in. */
  async function signIn(browser, role, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    // WordPress asks for this cookie before it believes that there are any.
    await context.addCookies([{ name: 'wordpress_test_cookie', value: 'WP%20Cookie%20check', url: address }]);
    await context.request.post(`${address}/wp-login.php`, {
      form: { log: role, pwd: role, testcookie: '1' },
      // The dashboard that it leads to takes seconds.
      maxRedirects: 0,
    });
    const cookies = await context.cookies();
    if (!cookies.some(({ name }) => name.startsWith('wordpress_logged_in'))) throw new Error(`${role} can't sign in.`);
    return context;
  }

  try {
    await ready(child);
    // Its first answer leads to itself.
    await fetch(address);
    await run(`
      foreach (${JSON.stringify(roles)} as $role) {
        $user = get_user_by('login', $role);
        $id = $user ? $user->ID : wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'role' => $role, 'user_email' => "$role@example.org"]);
        wp_set_password($role, $id);
      }
      update_option('permalink_structure', '/%postname%/');
      update_option('WPLANG', '${locale}');
      // The next request makes them; this one ends before WordPress would.
      delete_option('rewrite_rules');
    `);
    // What the installation itself warns of is not the plugin's.
    warnings();
    if (plugins.length)
      await run(`
        foreach (array_keys(get_plugins()) as $file) {
          if (strpos($file, 'akismet') !== false) continue;
          $result = activate_plugin($file);
          if (is_wp_error($result)) throw new Exception($result->get_error_message());
        }
      `);
    return { address, site, run, signIn, warnings, requests, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
