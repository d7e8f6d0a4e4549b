// The languages that the widgets speak, for what is plain JavaScript: their records are TypeScript.
import { runnerImport } from 'vite';

const quiet = { logLevel: 'warn', configFile: false };

/** Their codes, in the order of the records. */
export const codes = (await runnerImport('./src/language/languages/index.ts', quiet)).module.languages.map(
  ({ code }) => code,
);
