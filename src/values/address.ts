import { clean } from './clean.js';
import type { Reader } from './reader.js';

/** The address, absolute, if a link may lead there: https, or a page of the site that the widget stands on. */
export function readLinkAddress(value: string): string | undefined {
  return allowed(value, (url) => url.protocol === 'https:' || url.origin === globalThis.location?.origin);
}

/**
 * Any web address: that of a citation may be an old http page.
 * @param base - What a relative one is relative to, where that is not the page.
 */
export function readWebAddress(value: string, base?: string): string | undefined {
  return allowed(value, () => true, base);
}

/**
 * `www.…`, `name.tld/…`, and `name.org` alone: people mean another site by it, not a page of their own. Any other word with a
 * dot may be a file.
 */
const HOST =
  /^(www\.[^/]|(?!\.)([\w-]+\.)+((?!html?|php|aspx?|jsp|cgi)[a-z]{2,}[/:]|(com|org|net|info|coop|edu|gob|gov|((com|org|net|gob|gov|edu|coop)\.[a-z]{2}))([?#]|$)))/i;

/** What a relative address is read against where there is no page: it stays relative there. */
const NOWHERE = 'https://page.invalid/';

function allowed(value: string, allow: (url: URL) => boolean, base = globalThis.document?.baseURI): string | undefined {
  const given = clean(value);
  if (!given) return undefined;
  try {
    const url = new URL(HOST.test(given) ? `https://${given}` : given, base ?? NOWHERE);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || !allow(url)) return undefined;
    return !base && url.href.startsWith(NOWHERE) ? given : url.href;
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
