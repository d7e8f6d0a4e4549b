import { builtin } from './builtin.js';
import { figures } from './figures.js';
import { networkName } from './network-name.js';
import { presentation } from './presentation.js';

/** All that the widgets tell without a dataset: language packs translate it. */
export const story = { network: networkName, ...builtin, presentation, figures };
