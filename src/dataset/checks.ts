import { readJson } from '../platform/read-json.js';
import { keepGood } from './problem.js';
import { readDataset } from './languages/read-dataset.js';
import type { validateDataset } from './validate.js';

/** What reads and checks a dataset that is not the built-in one. */
export interface Checks {
  readonly readJson: typeof readJson;
  readonly validateDataset: typeof validateDataset;
  readonly keepGood: typeof keepGood;
}

/**
 * Hands the checks over: at once, where they are part of the application. The script form has them in its second file,
 * and this module is replaced there.
 */
export const withChecks: (use: (checks: Checks) => void, fail: (error: Error) => void) => void = (use) =>
  use({ readJson, validateDataset: readDataset, keepGood });
