import type { Provided } from '../context.js';
import { onlyBuiltin, sameProvided } from '../merge.js';

let current = onlyBuiltin;
const listeners = new Set<() => void>();

/** The dataset of the whole page: what widgets show where no `coffee-network` around them gives another. */
export const pageDataset = {
  get: () => current,
  set(provided: Provided) {
    if (sameProvided(provided, current)) return;
    current = provided;
    for (const listener of [...listeners]) listener();
  },
  add: (listener: () => void) => listeners.add(listener),
  delete: (listener: () => void) => listeners.delete(listener),
};
