import { createContext } from '@lit/context';
import type { PartName } from './schema/part-names.js';
import type { Dataset } from './types.js';

/** Why a part that the page's author may have named is not there. */
export interface Absence {
  /** Its dataset has not come yet; or it can't be used, and there is no good copy. */
  readonly state: 'loading' | 'failed';
  /** The dataset is the network's own file: the built-in content may stand for it. */
  readonly own: boolean;
}

export type Missing = { readonly [part in PartName]?: Absence };

/** What the widgets of a place are given. */
export interface Provided {
  /** Complete: a part that is absent or missing is from further out. */
  readonly dataset: Dataset;
  /** The parts of datasets that the page's author named and that are not there. */
  readonly missing: Missing;
}

/** `Symbol.for`, so that several copies of the library on one page share it. */
export const datasetContext = createContext<Provided>(Symbol.for('coffee-network-widgets/dataset/1'));
