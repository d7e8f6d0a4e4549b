import { builtin } from './builtin/builtin.js';
import type { Dataset, PartialDataset } from './types.js';

/** The dataset with its missing parts filled from the built-in one. */
export function withBuiltin(given: PartialDataset | null): Dataset {
  const parts = Object.entries(given ?? {}).filter(([, part]) => part != null);
  return { ...builtin, ...(Object.fromEntries(parts) as PartialDataset) };
}
