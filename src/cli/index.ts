#!/usr/bin/env node
/** `npx coffee-network-widgets`: what servers and static-site generators call. `dist/cli.js` is built from here. */
import { renderCommand } from './render-command.js';

const usage = `Usage: coffee-network-widgets <command>

  render WIDGET --lang es [--dataset FILE] [--ATTRIBUTE VALUE …]
      Prints a widget as static HTML, complete without a script.
      WIDGET: member-counter, objectives-list, governance-diagram, colombia-timeline, contact-button
      Example: coffee-network-widgets render member-counter --lang es --value 384 --as-of 2018
`;

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === 'render') process.stdout.write(`${await renderCommand(rest)}\n`);
  else {
    process.stderr.write(usage);
    process.exitCode = command && command !== '--help' ? 2 : 0;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
