import { sourceUrl } from '../core/links.js';

/** A piece of news: plain texts and addresses that have been checked. */
export interface NewsItem {
  /** Empty where it has none. */
  readonly title: string;
  /** Empty where it has none, or is protected. */
  readonly text: string;
  /** https, or a page of the feed's own site. */
  readonly href?: string | undefined;
  readonly date?: Date | undefined;
  readonly picture?: Picture | undefined;
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** A piece of news as a feed has it: its texts are plain, all else is still to be checked. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly link: unknown;
  readonly date: unknown;
  readonly picture: unknown;
  readonly alt: unknown;
  /** What its relative addresses are relative to. */
  readonly base: string;
}

/** The address, absolute, if it is one of the web. */
export function resolve(address: unknown, base: string): string | undefined {
  if (typeof address !== 'string' || !address.trim()) return undefined;
  try {
    return sourceUrl(new URL(address, base).href);
  } catch {
    // Not an address at all.
    return undefined;
  }
}

/**
 * A piece of news that may be shown.
 * @param feed - The address of its feed.
 */
export function checkItem({ title, text, link, date, picture, alt, base }: Draft, feed: string): NewsItem {
  const { origin } = new URL(feed);
  const isOwn = (address: string) => new URL(address).origin === origin;
  const allowed = (address: unknown) => {
    const url = resolve(address, base);
    return url && (/^https:/.test(url) || isOwn(url)) ? url : undefined;
  };
  const src = allowed(picture);
  return {
    title,
    text,
    href: allowed(link),
    date: readDate(date),
    // To the page's own site a picture is asked for with the visitor's cookies: no other site says with which address.
    picture:
      src && (isOwn(src) || new URL(src).origin !== self.origin)
        ? { src, alt: typeof alt === 'string' ? alt : '' }
        : undefined,
  };
}

/** A date as feeds write it; one without a zone is in UTC. */
export function readDate(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined;
  const given = text.trim();
  const zoned = /([a-z]|[+-]\d\d:?\d\d)$/i.test(given) || !/\d:\d/.test(given);
  const date = new Date(zoned ? given : `${given}${/\dT\d/.test(given) ? 'Z' : ' GMT'}`);
  return isNaN(+date) ? undefined : date;
}
