#!/usr/bin/env node
/** `npx coffee-network-widgets`: what servers and static-site generators call. `dist/cli.js` is built from here. */
import { widgetNames } from '../embed/widget-names.js';
import { EXPORT_USAGE, exportCommand, IMPORT_USAGE, importCommand } from './book-commands.js';
import { CHECK_USAGE, checkCommand } from './check-command.js';
import { LANGUAGE_USAGE, languageCommand } from './language-command.js';
import { renderCommand } from './render-command.js';

const usage = `Usage: coffee-network-widgets <command>

  render WIDGET --lang es [--dataset FILE] [--language FILE] [--ATTRIBUTE VALUE …]
      Prints a widget as static HTML, complete without a script.
      WIDGET: ${widgetNames.join(', ')}
      Example: coffee-network-widgets render member-counter --lang es --value 384 --as-of 2018

  ${CHECK_USAGE}
      Checks a dataset as the widgets do: each problem with its place and a fix.
      --lang is the language of the problems; warnings, of what costs nothing, are in English.
      Exit code: 0 nothing is wrong, 1 something is, 2 it could not be read.

  ${LANGUAGE_USAGE}
      Checks a language of your own, or those in a dataset: what is wrong, missing or too long; or prints one to begin with.
      Exit code of check: 0 all is there, 1 something is wrong, missing or too long, 2 it could not be read.

  ${EXPORT_USAGE}
      Writes a dataset as a spreadsheet: a sheet for each part, a column for each language.

  ${IMPORT_USAGE}
      Prints the JSON of such a spreadsheet, the same as it was where nobody has changed it.
      --lang is the language that its dates and numbers are written in: es if it is not given.
`;

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === 'render') process.stdout.write(`${await renderCommand(rest)}\n`);
  else if (command === 'check') process.exitCode = await checkCommand(rest);
  else if (command === 'language') process.exitCode = await languageCommand(rest);
  else if (command === 'export') await exportCommand(rest);
  else if (command === 'import') process.stdout.write(`${await importCommand(rest)}\n`);
  else {
    process.stderr.write(usage);
    process.exitCode = command && command !== '--help' ? 2 : 0;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
