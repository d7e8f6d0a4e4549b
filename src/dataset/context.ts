import { createContext } from '@lit/context';
import type { Dataset } from './types.js';

/** `Symbol.for`, so that several copies of the library on one page share it. */
export const datasetContext = createContext<Dataset>(Symbol.for('coffee-network-widgets/dataset/1'));
