// Packs dist/own-site.zip: the folder that a webmaster puts on their own site, to depend on no other.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';

/** Windows' own editor of plain texts takes them for UTF-8 by the byte order mark. */
const plain = (text) => strToU8(`\uFEFF${text}`.replaceAll('\n', '\r\n'));

/** The files of the folder, by their paths in it. */
async function filesOf({ version, base }) {
  const { module } = await runnerImport('./src/builder/own-site/texts.ts', { configFile: false, logLevel: 'warn' });
  const scripts = (await readdir('dist')).filter((name) => /^coffee-network.*\.js$/.test(name)).sort();
  const built = [...scripts, 'LICENSES.txt', 'data/coffee-network.json', 'data/coffee-network.schema.json'];
  const contents = await Promise.all(built.map((path) => readFile(join('dist', path))));
  return {
    ...Object.fromEntries(built.map((path, index) => [path, new Uint8Array(contents[index])])),
    'version.txt': strToU8(`${version}\n`),
    ...Object.fromEntries(module.texts.map(({ file, text }) => [file, plain(text(version, base))])),
  };
}

/** The archive. The same files make the same bytes, on any day and machine: its dates are the first that a zip can hold. */
export async function ownSite(about) {
  const files = await filesOf(about);
  // fflate writes the local time, so a local time is what it is given.
  return zipSync({ 'coffee-network': files }, { level: 9, mtime: new Date(1980, 0, 1) });
}

export const writeOwnSite = async (about) => writeFile('dist/own-site.zip', await ownSite(about));
