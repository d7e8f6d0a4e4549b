import { isNetworkFile } from '../../platform/base.js';
import { readWebAddress } from '../../values/address.js';
import { announcer } from '../loading/announce.js';
import { followAddress, type Loaded } from '../loading/follow-address.js';
import { awaited, nest, onlyBuiltin, type Named } from '../merge.js';
import { pageDataset } from './page-dataset.js';

/**
 * Gives the whole page the dataset at an address, stated on the script. Its events come from the document.
 * @param attribute - What stated it, for messages.
 * @returns How to give it no longer.
 */
export function followPageAddress(given: string, attribute = 'data-src'): () => void {
  const url = readWebAddress(given);
  const own = !!url && isNetworkFile(url);
  const announce = announcer(document, attribute);
  const provide = (named: Named) => pageDataset.set(nest(onlyBuiltin, [named]));
  const receive = (loaded: Loaded) => {
    provide({ ...loaded, own });
    announce('src', url ?? given, loaded, pageDataset.get().dataset);
  };
  provide(awaited(own));
  const followed = url ? followAddress(url, receive) : undefined;
  if (!followed) receive({ parts: {}, problems: [], failure: 'https://?' });
  return () => {
    followed?.leave();
    pageDataset.set(onlyBuiltin);
  };
}
