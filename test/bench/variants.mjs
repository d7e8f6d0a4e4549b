// What was weighed against the single file: a loader with a chunk for each widget, and one with the page's language only.
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asHeavy } from './by-hand.mjs';
import { minifyTemplates } from '../../.tooling/minify-templates.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const widgetNames = readdirSync(new URL('../../src/widgets/', import.meta.url));
const cache = new URL('../../.cache/bench/', import.meta.url);

/** Builds an entry nearly as the script is built: without its hint to the browser, and with all of Lit. */
async function bundle(code, format, plugins = []) {
  const entry = new URL(`${format}.ts`, cache);
  await mkdir(cache, { recursive: true });
  await writeFile(entry, code);
  const [{ output }] = [
    await build({
      root,
      logLevel: 'error',
      configFile: false,
      publicDir: false,
      define: { __VERSION__: '"0.0.0"', 'process.env.NODE_ENV': '"production"' },
      plugins: [...plugins, minifyTemplates()],
      build: {
        write: false,
        target: 'es2021',
        minify: 'terser',
        modulePreload: false,
        lib: { entry: fileURLToPath(entry), formats: [format], name: 'variant', fileName: () => 'entry.js' },
        rolldownOptions: { output: { exports: 'none', chunkFileNames: '[name]-[hash].js' } },
      },
    }),
  ].flat();
  return output.filter(({ type }) => type === 'chunk');
}

/** Only what is on the page: each widget is a chunk, asked for by the loader. */
const chunks = () =>
  bundle(
    `import '../../src/provider/index.ts';
${widgetNames.map((name) => `if (document.querySelector('coffee-${name}')) import('../../src/widgets/${name}/index.ts');`).join('\n')}`,
    'es',
  );

/** Only the page's language: a loader asks for the script in it. */
const spanishOnly = () =>
  bundle(`import '../../src/script.ts';`, 'iife', [
    {
      name: 'spanish-only',
      enforce: 'pre',
      transform(code, id) {
        if (/dataset\/builtin\/\w+\.ts$/.test(id)) return code.replace(/^\s+(?:en|pt|fr): ['"`].*,$/gm, '');
        if (/languages\/index\.ts$/.test(id)) return code.replace(/\[es,.*\]/, '[es]');
      },
    },
  ]);

/** Bundled, as an application would have it: it comes as modules that name others. */
const numberFlow = (total) =>
  bundle(
    `import '../../test/bench/node_modules/number-flow/dist/index.mjs';
document.querySelector('number-flow').update(${total});`,
    'es',
  );

const LOADER = `const script = document.createElement('script');
script.src = '/variants/language/' + (document.documentElement.lang || 'es') + '.js';
document.head.append(script);`;

/** The files of all, by their addresses. `bare` is the source of a script, which is made as heavy as `script`. */
export async function buildVariants({ total, bare, script }) {
  // One after the other: they share the name of their entry.
  const parts = await chunks();
  const [spanish] = await spanishOnly();
  const [flow] = await numberFlow(total);
  const [lit] = await bundle(bare, 'es');
  return new Map([
    ...parts.map(({ fileName, code }) => [`/variants/chunks/${fileName}`, code]),
    ['/variants/number-flow.js', flow.code],
    ['/variants/lit.js', asHeavy(lit.code, script)],
    ['/variants/language/loader.js', LOADER],
    ['/variants/language/es.js', spanish.code],
  ]);
}
