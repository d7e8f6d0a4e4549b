// Packs dist/wordpress/coffee-network-widgets.zip: the plugin's PHP as it stands in src/wordpress/, and beside it what the
// sources of the widgets say: settings, words, blocks, translations, and the built script and data.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { mo, po, textsOf } from './gettext.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { studioFiles } from './wordpress-studio.mjs';

const NAME = 'coffee-network-widgets';
const SOURCE = 'src/wordpress';
const json = (value) => strToU8(`${JSON.stringify(value)}\n`);

/** The sources that go into the plugin as they stand; the TypeScript beside them is what the build runs. */
const isSource = (path) => /\.(php|js|css|txt)$/.test(path);

/** What is built and goes in: where it is in dist/, and where in the plugin. */
const built = [
  ['coffee-network.js', 'assets/coffee-network.js'],
  ['coffee-network-live.js', 'assets/coffee-network-live.js'],
  ['LICENSES.txt', 'assets/LICENSES.txt'],
  ['data/coffee-network.json', 'data/coffee-network.json'],
  ['data/coffee-network.schema.json', 'data/coffee-network.schema.json'],
];

async function sources(version) {
  const paths = (await readdir(SOURCE, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter(isSource);
  const texts = await Promise.all(paths.sort().map((path) => readFile(join(SOURCE, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index].replaceAll('0.0.0', version)]));
}

/** The catalogues: what PHP asks for must have its translation, and what is translated must be asked for. */
function languages(php, translations, version) {
  const asked = [
    ...new Map(
      Object.values(php)
        .flatMap((text) => textsOf(text, NAME))
        .map((each) => [each.join('\u0004'), each]),
    ).values(),
  ];
  const files = {};
  for (const [language, { said, texts }] of Object.entries(translations)) {
    const missing = asked.filter(([, text]) => !(text in texts)).map(([, text]) => text);
    const unused = Object.keys(texts).filter((text) => !asked.some((each) => each[1] === text));
    // A test fails then: while a text is being written, the rest can be tried.
    if (missing.length + unused.length)
      console.warn(`src/wordpress/texts, ${language}: ${JSON.stringify({ missing, unused }, null, 1)}`);
    const own = asked.flatMap(([context, text]) => (text in texts ? [[context, text, texts[text]]] : []));
    const entries = [...new Map([...own, ...said].map((each) => [each.slice(0, 2).join('\u0004'), each])).values()];
    const about = { name: NAME, version, language };
    files[`languages/${NAME}-${language}.po`] = strToU8(po(entries, about));
    files[`languages/${NAME}-${language}.mo`] = new Uint8Array(mo(entries, about));
    files[`languages/${NAME}.pot`] ??= strToU8(
      po(
        entries.map((entry) => entry.slice(0, 2)),
        { name: NAME, version },
      ),
    );
  }
  return files;
}

/** The files of the plugin, by their paths in its folder. */
async function filesOf({ version, define, forms }) {
  const { module } = await runnerImport(`./${SOURCE}/generated/index.ts`, {
    configFile: false,
    logLevel: 'warn',
    define,
    plugins: [minifyTemplates()],
  });
  const own = await sources(version);
  const php = Object.fromEntries(Object.entries(own).filter(([path]) => path.endsWith('.php')));
  const contents = await Promise.all(built.map(([path]) => readFile(join('dist', path))));
  const data = Object.entries(module.dataFiles(forms)).map(([name, content]) => [`data/${name}.json`, json(content)]);
  const blocks = Object.entries(module.blocks(version)).map(([name, block]) => [
    `blocks/${name}/block.json`,
    json(block),
  ]);
  return {
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [path, strToU8(text)])),
    ...Object.fromEntries(built.map(([, path], index) => [path, new Uint8Array(contents[index])])),
    ...Object.fromEntries([...data, ...blocks]),
    ...languages(php, module.translations, version),
    ...Object.fromEntries(
      Object.entries(await studioFiles(define)).map(([path, bytes]) => [path, new Uint8Array(bytes)]),
    ),
    'license.txt': new Uint8Array(await readFile('LICENSE')),
  };
}

/** One click to a trial: https://wordpress.github.io/wordpress-playground/blueprints */
async function blueprint(base) {
  const text = await readFile(join(SOURCE, 'blueprint.json'), 'utf8');
  return text.replaceAll('{BASE}', base);
}

/** The same files make the same bytes, on any day and machine: the dates are the first that a zip can hold, in local time. */
export async function writeWordPress({ version, base, define, forms }) {
  const files = await filesOf({ version, define, forms });
  const tree = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${NAME}/${path}`, bytes]));
  await mkdir('dist/wordpress', { recursive: true });
  await writeFile(`dist/wordpress/${NAME}.zip`, zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) }));
  await writeFile('dist/wordpress/blueprint.json', await blueprint(base));
}
