import { decode } from '../platform/decode.js';
import { readJson } from '../platform/read-json.js';
import { validateDataset } from './validate.js';

/** What reads and checks a dataset that is not the built-in one. */
export interface Checks {
  readonly decode: typeof decode;
  readonly readJson: typeof readJson;
  readonly validateDataset: typeof validateDataset;
}

/**
 * Hands the checks over: at once, where they are part of the application. The script form has them in its second file,
 * and this module is replaced there.
 */
export const withChecks: (use: (checks: Checks) => void, fail: (error: Error) => void) => void = (use) =>
  use({ decode, readJson, validateDataset });
