// Installs what a fresh clone lacks: the npm packages, and for tests a browser.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const run = (command) =>
  execSync(command, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' } });

/** npm leaves a copy of the lockfile's packages in node_modules: where it differs, something is missing. */
export function installPackages() {
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {},
  );
  const needed = Object.entries(wanted).filter(([path, { optional }]) => path && !optional);
  if (needed.every(([path, { version }]) => present[path]?.version === version)) return;
  console.log('Installing the npm packages…');
  run('npm ci --no-fund --no-audit --loglevel=error');
}

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** Installs Debian's packages, where there are such and we may. */
export function installDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing from the Debian packages: ${packages.join(', ')}…`);
  run(
    `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')} >/dev/null`,
  );
}

/** Where Chrome or Chromium is; installed from Debian's packages where there is none and we may. */
export function findChromium() {
  const found = () => places.find((place) => place && existsSync(place));
  if (!found()) installDebian('chromium');
  if (!found()) {
    console.error(
      'No Chrome or Chromium was found. Install one, or set CHROME_PATH to where it is, and run this again.',
    );
    process.exit(1);
  }
  return found();
}

const SHELL = '/usr/bin/chromium-headless-shell';

/** Chromium without the window around its pages, where it is installed and nobody named another. */
export const findHeadless = () => (!process.env.CHROME_PATH && existsSync(SHELL) ? SHELL : undefined);

/** Installs it from Debian's packages, where we may: it opens a page three times as fast. */
export function installHeadless() {
  if (process.env.CHROME_PATH || findHeadless()) return;
  try {
    installDebian('chromium-headless-shell');
  } catch (error) {
    console.warn(`Without chromium-headless-shell the tests take longer: ${error.message}`);
  }
}
