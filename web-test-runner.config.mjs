import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './.tooling/count-reporter.mjs';
import { browserOf, keysAndWords } from './.tooling/unit-browsers.mjs';

const { ENGINE: engine = 'chromium' } = process.env;

/** The one dependency that is no module: the build makes one of it, and so does this. */
const asModule = {
  name: 'as-module',
  transform: ({ path, body }) =>
    path.includes('/papaparse/')
      ? `const module = { exports: {} }, { exports } = module;\n${body}\nexport default module.exports;`
      : undefined,
};

export default {
  files:
    engine !== 'chromium'
      ? keysAndWords
      : 'test/{platform,values,language,dataset,element,feed,provider,widgets,embed,embed-page,builder,tokens,facts,snippets,document,sheets,studio}/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  browsers: [await browserOf(engine)],
  // A page in the background draws no frames.
  concurrency: 1,
  plugins: [
    asModule,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // Lit says in the console that it runs in development mode; the rest of the console is a test's business.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|\[coffee-network\]/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  // A machine that is busy with something else takes its time to open a page.
  testsStartTimeout: 120_000,
  testFramework: { config: { timeout: engine === 'chromium' ? 5000 : 20_000 } },
};
