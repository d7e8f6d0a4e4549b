// Builds dist/: the script, the dataset, the gallery.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build, runnerImport } from 'vite';

const quiet = { logLevel: 'warn' };

await rm('dist', { recursive: true, force: true });
await build(quiet);

const load = async (path) => (await runnerImport(path, { configFile: false, ...quiet })).module;
const { builtin } = await load('./src/dataset/builtin.ts');
const { presentation } = await load('./src/dataset/presentation.ts');
await mkdir('dist/data', { recursive: true });
await writeFile('dist/data/coffee-network.json', `${JSON.stringify({ ...builtin, presentation }, null, 2)}\n`);
await cp('src/site', 'dist', { recursive: true });
