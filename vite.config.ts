import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { builtin } from './src/dataset/builtin/builtin.js';
import { planOf } from './src/widgets/governance-diagram/plan.js';
// @ts-expect-error The build's own plugins are plain JavaScript.
import { minifyTemplates } from './.tooling/minify-templates.mjs';
// @ts-expect-error The same.
import { litAlone } from './.tooling/lit-alone.mjs';

/** How the built-in bodies are drawn: what works it out is in the second file, for other people's. */
const plans = (['auto', 'vertical', 'horizontal'] as const).map((layout) => [
  layout,
  planOf(layout, builtin.governance),
]);

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/**
 * Runs before anything of Lit is evaluated: a second copy of the script stops here, the first tells of another version, and what old libraries have
 * replaced is taken from the platform. A classic script and a module alike can start with it.
 */
const guard = `
var coffeeNetworkPresent=window.customElements&&customElements.get("coffee-network");
if(!window.customElements||coffeeNetworkPresent){
if(coffeeNetworkPresent&&coffeeNetworkPresent.version!=="${version}"){
if(coffeeNetworkPresent.tellOther)coffeeNetworkPresent.tellOther("${version}");
else console.warn("[coffee-network] <coffee-network> "+coffeeNetworkPresent.version+", ${version}")
}
return}
var Event=Object.getPrototypeOf(UIEvent);
`;

/** The second file, where a page includes it by itself: it has nothing to do, and nothing to do it with. */
const alone = 'if(!(document.currentScript||{}).coffeeNetwork)return;';

/**
 * A page may be in another encoding, and a server may not name ours: a byte order mark outranks both. A browser that knows
 * the hint compiles the functions while the file comes, beside the main thread, which would compile them one by one: on a
 * slow phone that is 40 ms. The licences of what is bundled ask for their notice.
 */
const head = '\uFEFF//# allFunctionsCalledOnLoad\n/*! See LICENSES.txt */';

const src = fileURLToPath(new URL('src/', import.meta.url));
const later = (path: string) => `${src}later/${path}`;

/** In the script form a module that has its like under src/later/ is replaced by it: what it holds is in the second file. */
const secondFile: Plugin = {
  name: 'second-file',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.+\/.*\.js$/ },
    async handler(source, importer, options) {
      const found = await this.resolve(source, importer, options);
      const like = found?.id.startsWith(src) && later(found.id.slice(src.length));
      return like && existsSync(like) ? like : found;
    },
  },
};

/** In the second file, what the first one gives it stands in the place of its own copies. */
const given: Plugin = {
  name: 'given',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^lit$|\/(languages\/index|platform\/turns|builtin\/story)\.js$/ },
    handler: () => later('given.ts'),
  },
};

const integrityOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('base64')}`;

/**
 * Builds the script form, valid as a classic script and as a module. Its second file, `--mode live`, comes first: the
 * first knows its hash.
 */
export default defineConfig(({ mode }) => {
  const first = mode !== 'live';
  return {
    define: {
      __VERSION__: JSON.stringify(version),
      ...(first && {
        __SECOND_FILE__: JSON.stringify(integrityOf('dist/coffee-network-live.js')),
        __PLANS__: JSON.stringify(Object.fromEntries(plans)),
      }),
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [first ? secondFile : given, litAlone(), minifyTemplates()],
    publicDir: false,
    build: {
      target: 'es2021',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, inline: 1, keep_fargs: false },
        format: { ecma: 2020 },
      },
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      modulePreload: false,
      lib: {
        entry: first ? 'src/script.ts' : 'src/script-live.ts',
        formats: ['iife'],
        name: 'CoffeeNetworkWidgets',
        fileName: () => (first ? 'coffee-network.js' : 'coffee-network-live.js'),
      },
      rolldownOptions: { output: { intro: first ? guard : alone, postBanner: head, exports: 'none' } },
    },
  };
});
