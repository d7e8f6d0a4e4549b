// WordPress as Debian packages it: the only place that offers it to a machine which reaches package archives alone.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../.cache/wordpress/', import.meta.url));
const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The releases of Debian that have each version, and what WordPress takes from other packages. */
const releases = {
  7.1: {
    suites: ['debian sid'],
    packages: [
      'libphp-phpmailer',
      'libjs-jquery',
      'libjs-jquery-ui',
      'libjs-lodash',
      'wordpress-theme-twentytwentyfive',
    ],
  },
  6.1: {
    suites: ['debian bookworm', 'debian-security bookworm-security'],
    packages: ['libphp-phpmailer', 'wordpress-theme-twentytwentythree'],
  },
};
const always = ['wordpress', 'wordpress-l10n', 'php-getid3', 'libjs-underscore', 'libjs-cropper'];

/** The versions that there are. */
export const versions = Object.keys(releases);

/** The folder of a WordPress that nobody has installed yet; downloaded once. */
export function wordpressFiles(version) {
  const done = join(cache, version);
  if (existsSync(done)) return done;
  const { suites, packages } = releases[version];
  console.log(`Downloading WordPress ${version} from the Debian archive…`);
  mkdirSync(cache, { recursive: true });
  // On the same disk as where it goes, so that it can be moved there whole.
  const work = mkdtempSync(join(cache, 'work-'));
  try {
    for (const folder of ['lists/partial', 'packages', 'root']) mkdirSync(join(work, folder), { recursive: true });
    const list = join(work, 'sources.list');
    writeFileSync(
      list,
      suites.map((suite) => `deb [signed-by=${keys}] http://deb.debian.org/${suite} main\n`).join(''),
    );
    // Lists of its own: what the machine has installed, and from where, stays as it is.
    const options = [
      `Dir::Etc::sourcelist=${list}`,
      'Dir::Etc::sourceparts=-',
      `Dir::State::Lists=${join(work, 'lists')}`,
      'Dir::Cache::pkgcache=',
      'Dir::Cache::srcpkgcache=',
      'Acquire::Languages=none',
      'APT::Sandbox::User=root',
    ].flatMap((option) => ['-o', option]);
    const apt = (...args) =>
      execFileSync('apt-get', [...options, '-qq', ...args], {
        cwd: join(work, 'packages'),
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    apt('update');
    apt('download', ...always, ...packages);
    for (const file of readdirSync(join(work, 'packages')))
      execFileSync('dpkg', ['-x', join(work, 'packages', file), join(work, 'root')]);
    const site = join(work, 'site');
    cpSync(join(work, 'root/usr/share/wordpress'), site, {
      recursive: true,
      dereference: true,
      // A link to what the machine configures, and others to what is not part of these packages.
      filter: (from) => existsSync(from) && !/\/(wp-config\.php|\.htaccess)$/.test(from),
    });
    renameSync(site, done);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return done;
}
