import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
// @ts-expect-error The build's own plugins are plain JavaScript.
import { minifyTemplates } from './.tooling/minify-templates.mjs';
import { languages } from './src/language/languages/index.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/** What an editor is told of two versions, in the language of the page. */
const clash = Object.fromEntries(
  languages.map(({ code, terms }) => [code, terms.otherVersion('<coffee-network>', '%', version)]),
);

/**
 * Runs before anything of Lit is evaluated: a second copy of the script stops here, and what old libraries have
 * replaced is taken from the platform. A classic script and a module alike can start with it.
 */
const guard = `
var coffeeNetworkPresent=window.customElements&&customElements.get("coffee-network");
if(!window.customElements||coffeeNetworkPresent){
if(coffeeNetworkPresent&&coffeeNetworkPresent.version!=="${version}"){
var coffeeNetworkSays=${JSON.stringify(clash)};
console.warn("[coffee-network] "+(coffeeNetworkSays[document.documentElement.lang.slice(0,2)]||coffeeNetworkSays.en).replace("%",coffeeNetworkPresent.version));
}
return}
var Event=Object.getPrototypeOf(UIEvent);
`;

/**
 * A page may be in another encoding, and a server may not name ours: a byte order mark outranks both. The licences of
 * what is bundled ask for their notice.
 */
const head: Plugin = {
  name: 'head',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = `\uFEFF/*! See LICENSES.txt */${file.code}`;
  },
};

/** In the script form these modules are replaced: what they hold is in its second file. */
const secondFile: Plugin = {
  name: 'second-file',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/(checks|feeds)\.js$/ },
    async handler(source, importer, options) {
      const found = await this.resolve(source, importer, options);
      return found && found.id.replace(/\/src\/(dataset|feed)\/(?=(checks|feeds)\.ts$)/, '/src/later/');
    },
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
      ...(first && { __SECOND_FILE__: JSON.stringify(integrityOf('dist/coffee-network-live.js')) }),
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [first && secondFile, minifyTemplates(), head],
    publicDir: false,
    build: {
      target: 'es2021',
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { ecma: 2020 } },
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
      rolldownOptions: { output: { ...(first && { intro: guard }), exports: 'none' } },
    },
  };
});
