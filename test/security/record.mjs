// What a run of the fuzz tried and found, for the table of the documentation.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The parts of the fuzz, in the table's order. */
export const parts = [
  'attributes and properties',
  'dataset fields',
  'feeds',
  'feeds with pictures',
  'messages',
  'query strings',
];

/**
 * Opens the record of a run; that of the run before is gone.
 * @param facts - What else the record says of the run.
 */
export function openRecord(file, facts) {
  rmSync(file, { force: true });
  const done = {};
  let failed = false;
  return {
    /** A part has run to its end: how many values it tried, and what it found. */
    add: (part, tried, found) => (done[part] = { tried, found: found.length }),
    /** A test did not pass: what it is to find may be missed. */
    fail: () => (failed = true),
    /** Leaves a file where nothing failed, and every part has run to its end and found nothing; says what was tried all the same. */
    close() {
      const results = Object.fromEntries(parts.map((part) => [part, done[part]]));
      const well = !failed && parts.every((part) => done[part]?.found === 0);
      if (well) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ ...facts, parts: results }, null, 2));
      }
      return results;
    },
  };
}
