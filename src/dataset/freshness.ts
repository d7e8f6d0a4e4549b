import { isOlder, parseEdtf } from '../values/edtf.js';
import type { Members } from './types.js';

/** Whether the number of members is older than the dataset says that it may be. */
export function mayHaveChanged({ asOf, maxAgeDays }: Members): boolean {
  const date = parseEdtf(asOf ?? '');
  return !!date && !!maxAgeDays && isOlder(date, maxAgeDays, Date.now());
}
