/** The address, absolute, if a link may lead there: https, or a page of the site that the widget stands on. */
export function safeUrl(value: string): string | undefined {
  return allowed(value, (url) => url.protocol === 'https:' || url.origin === globalThis.location?.origin);
}

/** The address of a source, which may be an old http page. */
export function sourceUrl(value: string): string | undefined {
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
