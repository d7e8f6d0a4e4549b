// Builds dist/: the script, the npm modules, the dataset, every embed form, the builder.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, runnerImport } from 'vite';
import { editorFiles } from './editors/index.mjs';
import { linkGuides } from './link-guides.mjs';
import { noteLicences, writeLicences } from './licences.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { writeModules } from './modules.mjs';
import { writeOwnSite } from './own-site.mjs';
import { writePackModules, writePacks } from './packs.mjs';
import { writeTokens } from './tokens.mjs';
import { writeWordPress } from './wordpress.mjs';

// Set before anything of Vite runs: it would otherwise stay at what the first of its calls was for.
process.env.NODE_ENV = 'production';

const quiet = { logLevel: 'warn' };
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { __VERSION__: JSON.stringify(version) };

/** BASE, where dist/ is hosted; without PUBLIC_URL where `npm start` serves. */
const base = `${(process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 4173}`).replace(/\/+$/, '')}/`;

async function write(path, content) {
  await mkdir(dirname(join('dist', path)), { recursive: true });
  await writeFile(join('dist', path), content);
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

writeTokens();
// In a process of its own: its classes would stay registered, and be those that are rendered below, not minified.
execFileSync(process.execPath, ['.tooling/manifest.mjs'], { stdio: 'inherit' });
await rm('dist', { recursive: true, force: true });
// The second file first: the first one knows its hash.
for (const mode of ['live', 'production']) await build({ ...quiet, mode, plugins: [noteLicences()] });
await writePacks(define);
await build({
  ...quiet,
  configFile: false,
  publicDir: false,
  plugins: [noteLicences()],
  build: {
    target: 'es2021',
    outDir: 'dist/embed',
    emptyOutDir: false,
    lib: { entry: 'src/embed-page/index.ts', formats: ['iife'], name: 'embedPage', fileName: () => 'embed.js' },
    rolldownOptions: { output: { exports: 'none' } },
  },
});

await writeModules(define);
await writePackModules();

// The command line carries all it needs: those who only install the widgets get no server-side packages.
await build({
  ...quiet,
  configFile: false,
  publicDir: false,
  define,
  plugins: [minifyTemplates(), noteLicences()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
});

const { module: forms } = await runnerImport('./src/render/index.ts', {
  ...quiet,
  configFile: false,
  define,
  plugins: [minifyTemplates()],
});
forms.teachPacks();
const $schema = './coffee-network.schema.json';
const { builtin, presentation, figures } = forms;
await write('data/coffee-network.json', json({ $schema, ...builtin, presentation, figures }));
await write('data/coffee-network.schema.json', json(forms.datasetSchema(`${base}data/coffee-network.schema.json`)));

const styles = {};
for (const name of forms.widgetNames)
  for (const { code: lang } of forms.languages) {
    const rendered = await forms.renderWidget(name, { lang });
    const hash = forms.styleHash(forms.styleOf(rendered));
    if (styles[name] && styles[name] !== hash) throw new Error(`The styles of ${name} differ by language.`);
    styles[name] = hash;
    await write(`static/${lang}/${name}.html`, `${rendered}\n`);
    await write(forms.embedPath(name, lang), await forms.embedPage({ name, lang, base }));
    const answer = forms.oembed({ name, lang, base });
    await write(forms.embedPath(name, lang).replace('.html', '.oembed.json'), json(answer));
  }
await cp('src/embed-page/embed.css', 'dist/embed/embed.css');
await cp('.tooling/_headers', 'dist/_headers');
await cp('src/tokens/tokens.json', 'dist/tokens.json');
await cp('custom-elements.json', 'dist/custom-elements.json');
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
for (const [path, content] of Object.entries(editorFiles(manifest, base))) await write(path, content);

// The builder: a page of its own, which shows the script as other sites load it.
const links = forms.widgetNames.map(
  (name) => `<li><a href="${forms.embedPath(name, 'es')}">${forms.pageTitle(name, 'es')}</a></li>`,
);
await build({
  ...quiet,
  configFile: false,
  root: 'src/builder',
  base: './',
  publicDir: false,
  define: { ...define, __BASE__: JSON.stringify(base) },
  plugins: [
    minifyTemplates(),
    noteLicences(),
    {
      name: 'widget-links',
      transformIndexHtml(html) {
        const linked = html.replace('<!-- widgets -->', `<ul>${links.join('')}</ul>`);
        // The Storybook is built apart from dist/: whoever puts it beside says so.
        return process.env.DOCS ? linkGuides(linked, `${base}docs/`) : linked;
      },
    },
  ],
  build: {
    target: 'es2022',
    outDir: '../../dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { output: { entryFileNames: 'builder.js', assetFileNames: 'builder[extname]' } },
  },
});

// The studio: a page that changes the data. What reads spreadsheets comes when it is needed, in files of its own.
await build({
  ...quiet,
  configFile: false,
  root: 'src/studio',
  base: './',
  publicDir: false,
  define,
  plugins: [
    minifyTemplates(),
    noteLicences(),
    { name: 'guides', transformIndexHtml: (html) => (process.env.DOCS ? linkGuides(html, `${base}docs/`) : html) },
  ],
  build: {
    target: 'es2022',
    outDir: '../../dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/studio/studio.html',
      output: {
        entryFileNames: 'studio.js',
        chunkFileNames: 'studio/[name].js',
        assetFileNames: 'studio[extname]',
      },
    },
  },
});

writeLicences('dist/LICENSES.txt');

await writeOwnSite({ version, base });
await writeWordPress({ version, base, define, forms });

const files = {};
for (const path of (await readdir('dist', { recursive: true })).sort())
  // The modules, the types and the plugin are installed, not loaded from here.
  if (!/^(modules|types|wordpress)/.test(path) && /\.(js|css|json|html)$/.test(path))
    files[path.replaceAll('\\', '/')] = forms.integrityOf(await readFile(join('dist', path)));
await write('integrity.json', json({ version, files, styles }));
