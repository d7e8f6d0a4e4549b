import { runnerImport } from 'vite';

const { module: texts } = await runnerImport('./src/builder/texts/es.ts', { logLevel: 'warn', configFile: false });

/**
 * Tells the builder's page where the guides are: the builder reads the address in its head, and who has no script the
 * link. Without it there is no link, so that none is ever dead.
 * @param html - The page.
 * @param guides - The folder of the Storybook, with a slash at its end.
 */
export const linkGuides = (html, guides) =>
  html
    .replace('</head>', `  <link rel="help" href="${guides}" />\n  </head>`)
    .replace('</noscript>', `  <p><a href="${guides}">${texts.es.guides}</a></p>\n    </noscript>`);
