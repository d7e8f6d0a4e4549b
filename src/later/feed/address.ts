import { secondFile } from '../second-file.js';

/** Asked for with the news alone: the file is there by then. */
export const feedAddress = (given: string, pictures: boolean): string => secondFile()!.feedAddress(given, pictures);

export const siteAddress = (given: string): string => secondFile()?.siteAddress(given) ?? new URL('/', given).href;
