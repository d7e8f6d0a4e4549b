import { fetchText } from '../core/fetch-text.js';

import { parseFeed, type Feed } from './parse-feed.js';

/** As many as a WordPress site gives by itself: lists of any length share one request. */
export const MOST = 10;

/** The address of a WordPress site ends in a slash, and its path names no feed. */
const SITE = /^[^?#]*\/$/;
const FEED = /\/(feed|rss|atom)\b/i;

/**
 * Where the news of an address are asked for: of a WordPress site by its REST interface, with no more than is shown.
 * @param pictures - Whether pictures are asked for too.
 */
export function feedAddress(given: string, pictures: boolean): string {
  const url = new URL(given);
  if (!url.pathname.includes('/wp-json/')) {
    if (!SITE.test(given) || FEED.test(url.pathname)) return given;
    url.pathname += 'wp-json/wp/v2/posts';
  }
  url.searchParams.set('per_page', String(MOST));
  const fields = 'link,title,excerpt,date_gmt,date';
  url.searchParams.set('_fields', pictures ? `${fields},_links.wp:featuredmedia,_embedded` : fields);
  if (pictures) url.searchParams.set('_embed', 'wp:featuredmedia');
  return url.href;
}

const loads = new Map<string, Promise<Feed>>();

/** The news at an address: one request for all of the page, and another only after one that failed. */
export function loadFeed(address: string): Promise<Feed> {
  let load = loads.get(address);
  if (!load) {
    load = fetchText(address).then(({ text, url }) => parseFeed(text, url));
    load.catch(() => loads.delete(address));
    loads.set(address, load);
  }
  return load;
}
