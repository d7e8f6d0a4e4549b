import { sourceUrl } from '../core/links.js';
import { followAddress, type Loaded } from '../dataset/load-dataset.js';
import { withBuiltin } from '../dataset/merge.js';
import { pageDataset } from '../dataset/page-dataset.js';
import { announce } from './announce.js';

/** Gives the whole page the dataset at an address: `data-src` on the script. Its events come from the document. */
export function followPageAddress(given: string) {
  const url = sourceUrl(given);
  const receive = (loaded: Loaded) => {
    const dataset = withBuiltin(loaded.parts);
    pageDataset.set(dataset);
    announce(document, 'src', url ?? given, loaded, dataset);
  };
  if (url) followAddress(url, receive);
  else receive({ parts: {}, problems: [], failure: 'https://?' });
}
