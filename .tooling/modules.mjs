// The npm form: a module for each source file, with templates minified and Lit left to the application, and the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { withAttributes, withOwnPackages } from './editors/declarations.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const widgets = readdirSync('src/widgets');
/** What applications import; everything else is a part of these. */
const entries = ['index', 'network/index', 'network/element']
  .concat(widgets.flatMap((name) => [`widgets/${name}/index`, `widgets/${name}/element`]))
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
        external: /^(lit|@lit|valibot)\b/,
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
  for (const path of readdirSync('dist/modules', { recursive: true })) {
    if (!path.endsWith('.d.ts')) continue;
    const file = `dist/modules/${path.replaceAll('\\', '/')}`;
    const module = modules.find((each) => each.path === file.replace(/\.d\.ts$/, '.js'));
    const types = withOwnPackages(readFileSync(file, 'utf8'));
    writeFileSync(file, (module?.declarations ?? []).reduce(withAttributes, types));
  }
}
