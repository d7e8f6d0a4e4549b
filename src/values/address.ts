import type { Reader } from './reader.js';

/** The address, absolute, if a link may lead there: https, or a page of the site that the widget stands on. */
export function readLinkAddress(value: string): string | undefined {
  return allowed(value, (url) => url.protocol === 'https:' || url.origin === globalThis.location?.origin);
}

/** Any web address: that of a citation may be an old http page. */
export function readWebAddress(value: string): string | undefined {
  return allowed(value, () => true);
}

function allowed(value: string, allow: (url: URL) => boolean): string | undefined {
  try {
    const url = new URL(value, globalThis.document?.baseURI);
    return /^https?:$/.test(url.protocol) && !(url.username || url.password) && allow(url) ? url.href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

/** An address that a link may lead to. */
export const linkAddress: Reader<string> = {
  read: readLinkAddress,
  expected: { code: 'address', detail: 'https://example.org/' },
};
