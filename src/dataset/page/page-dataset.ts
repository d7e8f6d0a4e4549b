import { builtin } from '../builtin/builtin.js';
import type { Dataset } from '../types.js';

let current = builtin;
const listeners = new Set<() => void>();

/** The dataset of the whole page: what widgets show where no `coffee-network` around them gives another. */
export const pageDataset = {
  get: () => current,
  set(dataset: Dataset) {
    current = dataset;
    for (const listener of [...listeners]) listener();
  },
  add: (listener: () => void) => listeners.add(listener),
  delete: (listener: () => void) => listeners.delete(listener),
};
