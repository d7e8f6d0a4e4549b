// The language packs: for the script form a file that is the script and one language more, for npm a module.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, runnerImport } from 'vite';

const quiet = { logLevel: 'warn', configFile: false, publicDir: false };

/** The codes of the languages that are in packs. */
export const packCodes = async () =>
  (await runnerImport('./src/language/packs/index.ts', quiet)).module.packs.map(({ code }) => code);

/** A module that is nowhere but here. */
const virtual = (id, code) => ({
  name: 'virtual',
  resolveId: (source) => (source === id ? id : undefined),
  load: (path) => (path === id ? code : undefined),
});

/** What stands behind the script: a language, and what teaches it to the widgets. */
async function packOf(code, define) {
  const entry = resolve(`src/pack-${code}.js`);
  const { output } = (
    await build({
      ...quiet,
      define,
      plugins: [
        virtual(
          entry,
          `import { ${code} } from './language/packs/${code}.js';import { speak } from './later/speak.js';speak(${code});`,
        ),
      ],
      build: {
        write: false,
        target: 'es2021',
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { ecma: 2020 } },
        lib: { entry, formats: ['iife'], name: 'pack', fileName: () => 'pack.js' },
        rolldownOptions: { output: { exports: 'none' } },
      },
    })
  ).at(0);
  return output[0].code;
}

/** Writes `dist/coffee-network.<code>.js`: the script, byte for byte, and the language behind it. Run after the script is built. */
export async function writePacks(define) {
  const script = readFileSync('dist/coffee-network.js', 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
  for (const code of await packCodes())
    await writeFile(`dist/coffee-network.${code}.js`, `${script}\n${await packOf(code, define)}`);
}

/** Writes the modules `languages/<code>` of the package, which register their language where they are imported. */
export async function writePackModules() {
  if (!existsSync('dist/modules/language/packs')) throw new Error('The modules are not there yet.');
  await mkdir('dist/modules/languages', { recursive: true });
  for (const code of await packCodes()) {
    await writeFile(
      `dist/modules/languages/${code}.js`,
      `import { registerLanguage } from '../dataset/languages/register-language.js';
import { ${code} } from '../language/packs/${code}.js';
registerLanguage(${code});
export { ${code} };
`,
    );
    await writeFile(
      `dist/modules/languages/${code}.d.ts`,
      `import type { LanguagePack } from '../language/pack.js';
/** The language, which this module has registered. */
export declare const ${code}: LanguagePack;
`,
    );
  }
}
