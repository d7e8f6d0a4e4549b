// The npm form: a module for each source file, with templates minified and Lit left to the application, and the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'vite';
import { withAttributes, withEvents, withOwnPackages } from './editors/declarations.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const widgets = readdirSync('src/widgets');
/** What applications import; everything else is a part of these. */
const entries = ['index', 'provider/index', 'provider/element']
  .concat(widgets.flatMap((name) => [`widgets/${name}/index`, `widgets/${name}/element`]))
  .concat(readdirSync('src/language/packs').map((name) => `language/packs/${name.replace(/\.ts$/, '')}`))
  .map((name) => `src/${name}.ts`);

export async function writeModules(define) {
  await build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    define,
    plugins: [minifyTemplates()],
    build: {
      target: 'es2022',
      outDir: 'dist/modules',
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit)\b/,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
  // The types are the sources': the bundler knows none.
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.tooling/tsconfig.types.json'], {
    stdio: 'inherit',
  });
  amendTypes();
}

function amendTypes() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const paths = readdirSync('dist/modules', { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const types = new Map(
    paths
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => [`dist/modules/${path}`, withOwnPackages(readFileSync(join('dist/modules', path), 'utf8'))]),
  );
  for (const { path, declarations } of modules)
    for (const element of declarations) {
      const file = path.replace(/\.js$/, '.d.ts');
      const homeOf = (name) => {
        const [home] = [...types].find(([, code]) => code.includes(`export declare class ${name} `));
        return posix
          .relative(dirname(file), home)
          .replace(/^(?!\.)/, './')
          .replace(/\.d\.ts$/, '.js');
      };
      types.set(file, withEvents(withAttributes(types.get(file), element), element, homeOf));
    }
  for (const [file, code] of types) writeFileSync(file, code);
}
