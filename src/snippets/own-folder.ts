import { readWebAddress } from '../values/address.js';
import type { Reader } from '../values/reader.js';

/** Where the downloaded folder is, if it is put beside the site's home page. */
export const USUAL_FOLDER = '/coffee-network/';

const NOWHERE = 'https://page.invalid';

/**
 * The address of a folder on a webmaster's own site, with the slash at its end: https, or of the site, from its root. Any
 * other relative address leads to another place from each page, and http is refused on an https page. The script's own
 * address is taken for its folder.
 */
export const ownFolder: Reader<string> = {
  read(value) {
    const given = value.trim();
    const fromRoot = /^\/(?![/\\])/.test(given);
    if (!fromRoot && !/^https:\/\/[^/?#\s]+\.[^/?#\s.]/i.test(given)) return undefined;
    const address = readWebAddress(given, NOWHERE);
    if (!address) return undefined;
    const { origin, pathname } = new URL(address);
    return (fromRoot ? '' : origin) + pathname.replace(/[^/]+\.js$/, '').replace(/\/*$/, '/');
  },
  expected: { code: 'address', detail: 'https://example.org/coffee-network/, /coffee-network/' },
};
