import type { longList as making } from '../../../widgets/timeline/long-list.js';
import { secondFile } from '../../second-file.js';

/** Only what has passed the checks of the second file is long: it is there. */
export const longList: typeof making = (host) => secondFile()!.longList(host);
