import { readWebAddress } from '../../values/address.js';
import { followAddress, type Loaded } from '../loading/follow-address.js';
import { withBuiltin } from '../merge.js';
import { pageDataset } from './page-dataset.js';
import { announce } from '../loading/announce.js';

/** Gives the whole page the dataset at an address: `data-src` on the script. Its events come from the document. */
export function followPageAddress(given: string) {
  const url = readWebAddress(given);
  const receive = (loaded: Loaded) => {
    const dataset = withBuiltin(loaded.parts);
    pageDataset.set(dataset);
    announce(document, 'src', url ?? given, loaded, dataset);
  };
  if (url) followAddress(url, receive);
  else receive({ parts: {}, problems: [], failure: 'https://?' });
}
