import { fetchText } from '../core/fetch-text.js';
import type { NewsItem } from './item.js';
import { parseFeed } from './parse-feed.js';

/** As many as a WordPress site gives by itself: lists of any length share one request. */
export const MOST = 10;

/** A feed, or a WordPress site: its address ends in a slash, or in its REST route, and names no feed. */
const SITE = /^[^?#]*\/(wp-json\/wp\/v2\/\w+\/?)?$/;
const FEED = /\/(feed|rss|atom)\b/i;

/**
 * Where the news of an address are asked for: of a WordPress site by its REST interface, with no more than is shown.
 * @param pictures - Whether pictures are asked for too.
 */
export function feedAddress(given: string, pictures: boolean): string {
  const url = new URL(given);
  const [, route = ''] = SITE.exec(url.origin + url.pathname) ?? [undefined];
  const isRest = /\/wp-json\//.test(url.pathname);
  if (!isRest && (url.search || FEED.test(url.pathname) || !SITE.test(given))) return given;
  if (!route && !isRest) url.pathname += 'wp-json/wp/v2/posts';
  url.searchParams.set('per_page', String(MOST));
  const fields = 'link,title,excerpt,date_gmt,date';
  url.searchParams.set('_fields', pictures ? `${fields},_links.wp:featuredmedia,_embedded` : fields);
  if (pictures) url.searchParams.set('_embed', 'wp:featuredmedia');
  return url.href;
}

const loads = new Map<string, Promise<readonly NewsItem[]>>();

/** The news at an address: one request for all of the page, and another only after one that failed. */
export function loadFeed(address: string): Promise<readonly NewsItem[]> {
  let load = loads.get(address);
  if (!load) {
    load = fetchText(address, new AbortController().signal).then(parseFeed);
    load.catch(() => loads.delete(address));
    loads.set(address, load);
  }
  return load;
}
