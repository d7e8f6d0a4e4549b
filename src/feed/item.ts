import { readLinkAddress } from '../values/address.js';

/** A piece of news: plain texts and addresses that have been checked. */
export interface NewsItem {
  /** Empty where it has none. */
  readonly title: string;
  /** Empty where it has none, or is protected. */
  readonly text: string;
  /** https, or a page of the same site. */
  readonly href?: string | undefined;
  readonly date?: Date | undefined;
  readonly picture?: Picture | undefined;
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** The picture at an address, if there is one that may be shown. */
export function picture(address: unknown, alt: unknown): Picture | undefined {
  const src = typeof address === 'string' ? readLinkAddress(address) : undefined;
  return src ? { src, alt: typeof alt === 'string' ? alt : '' } : undefined;
}

/** A date as feeds write it; one without a zone is in UTC. */
export function readDate(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined;
  const given = text.trim();
  const zoned = /([a-z]|[+-]\d\d:?\d\d)$/i.test(given) || !/\d:\d/.test(given);
  const date = new Date(zoned ? given : `${given}${/\dT\d/.test(given) ? 'Z' : ' GMT'}`);
  return isNaN(+date) ? undefined : date;
}
