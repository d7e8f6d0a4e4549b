// Sources that run in Node alone, for their tests.
import { runnerImport } from 'vite';

/** A module of src/, as the build and the command line import it. */
export async function load(path) {
  const define = { __VERSION__: '"0.0.0"' };
  const { module } = await runnerImport(`./src/${path}`, { configFile: false, logLevel: 'warn', define });
  return module;
}
