import { clean } from './clean.js';
import type { Reader } from './reader.js';

/**
 * The address, absolute, if a link may lead there: https, or a page of the site that the widget stands on.
 * @param base - What a relative one is relative to, where that is not the page.
 */
export function readLinkAddress(value: string, base?: string): string | undefined {
  return allowed(value, (url) => url.protocol === 'https:' || url.origin === globalThis.location?.origin, base);
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
 * dot may be a file. The pattern is made where it is used: most addresses are whole.
 */
const isHost = (text: string) =>
  /^(www\.[^/]|(?!\.)([\p{L}\p{M}\d_-]+\.)+((?!html?|php|aspx?|jsp|cgi)[a-z]{2,}[/:]|(com|org|net|info|coop|edu|gob|gov|co|pe|mx|ec|cr|gt|hn|ni|sv|bo|br|((com|org|net|gob|gov|edu|coop)\.[a-z]{2}))([?#]|$)))/iu.test(
    text,
  );

/** A scheme as it is typed and pasted: without its colon, with a slash too few, twice. */
const SCHEME = /^(?:(https?)(?::[\s/\\]*|\/\/\s*))+/i;
/** What is no page of this site either: a mailbox, a link of Markdown, a scheme with a slip, two addresses. A path after `/` or `.` may hold anything. */
const NO_PAGE = /^(?!https?:)[^./?#\\][^?#]*(@|\/\/)|\shttps?:/i;

/** What a relative address is read against where there is no page: it stays relative there. */
const NOWHERE = 'https://page.invalid/';

function allowed(value: string, allow: (url: URL) => boolean, base = globalThis.document?.baseURI): string | undefined {
  const given = clean(value).replace(/^<|[>,;]+$/g, '');
  let whole = given.replace(SCHEME, '$1://');
  if (!SCHEME.test(given) && isHost(given)) whole = `https://${given}`;
  if (!given || NO_PAGE.test(whole)) return undefined;
  try {
    const url = new URL(whole, base ?? NOWHERE);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || !allow(url)) return undefined;
    if (/[^\w.:[\]-]/.test(url.hostname)) return undefined;
    return !base && url.href.startsWith(NOWHERE) ? given : url.href;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

/** An address that a link may lead to. */
export const linkAddress: Reader<string> = {
  // Readers are given a language too.
  read: (value) => readLinkAddress(value),
  expected: { code: 'address', detail: 'https://example.org/' },
};
