import { fetchText } from '../platform/fetch-text.js';
import { resolve } from './item.js';
import { parseFeed, type Feed } from './parse-feed.js';
import { parseMarkup } from './parse-markup.js';

/** As many as a WordPress site gives by itself: lists of any length share one request. */
export const MOST = 10;

/** A feed with the address of the site that it is of. */
export interface LoadedFeed extends Feed {
  readonly site: string;
}

/** The address of a WordPress site ends in a slash, and its path names no feed. */
const SITE = /^[^?#]*\/$/;
const FEED = /\/(feed|rss|atom)\b/i;
const POSTS = '/wp/v2/posts';

/**
 * Where the news of an address are asked for: of a WordPress site by its REST interface, with no more than is shown.
 * @param pictures - Whether pictures are asked for too.
 */
export function feedAddress(given: string, pictures: boolean): string {
  const url = new URL(given);
  const { searchParams } = url;
  const route = searchParams.get('rest_route');
  if (route) searchParams.set('rest_route', route.replace(/^\/(wp\/v2\/?)?$/, POSTS));
  else if (/\/wp-json(\/|$)/.test(url.pathname))
    url.pathname = url.pathname.replace(/\/wp-json\/?(wp\/v2\/?)?$/, `/wp-json${POSTS}`);
  else if (SITE.test(given) && !FEED.test(url.pathname)) url.pathname += `wp-json${POSTS}`;
  else if (!/\/wp\/v2\//.test(url.pathname)) return given;
  searchParams.set('per_page', String(MOST));
  const fields = 'link,title,excerpt,date_gmt,date';
  searchParams.set('_fields', pictures ? `${fields},_links.wp:featuredmedia,_embedded` : fields);
  if (pictures) searchParams.set('_embed', 'wp:featuredmedia');
  return url.href;
}

/** The site that a feed is of, by the feed's address: what comes before the names that systems give their feeds. */
export function siteAddress(given: string): string {
  const { origin, pathname } = new URL(given);
  const [, hosted] = /\/wp\/v2\/sites\/([^/]+\.[^/]+)\/posts$/.exec(pathname) ?? [];
  if (hosted) return `https://${hosted}/`;
  const folder = pathname.replace(/\/(wp-json(\/.*)?|index\.php|feed(\/\w+)?\/?|(rss2?|rdf|atom)\/?)$/, '/');
  return origin + (/\/$/.test(folder) ? folder : '/');
}

/** Where else the news may be: in WordPress with plain permalinks, or in a folder that was written without its slash. */
function otherAddress(address: string, pictures: boolean): string | undefined {
  const url = new URL(address);
  const root = url.pathname.replace(/wp-json\/wp\/v2\/posts$/, '');
  if (root !== url.pathname) {
    url.pathname = root;
    url.search = `rest_route=${POSTS}&${url.search.slice(1)}`;
    return url.href;
  }
  return /\/[^./]+$/.test(root) && !url.search && !FEED.test(root) ? feedAddress(`${address}/`, pictures) : undefined;
}

/** What a page names as its WordPress, which other sites may read, else as its feed. */
function namedIn(page: string, address: string): string | undefined {
  const read = parseMarkup(page, 'text/html');
  const link =
    read.querySelector('link[rel="https://api.w.org/"]') ??
    read.querySelector('link[type$="rss+xml"], link[type$="atom+xml"], link[type$="feed+json"]');
  return resolve(link?.getAttribute('href'), address);
}

async function read(address: string, pictures: boolean, page?: string): Promise<LoadedFeed> {
  const { text, url } = await fetchText(address);
  try {
    return { ...parseFeed(text, url), site: page ?? siteAddress(address) };
  } catch (error) {
    const named = page ? undefined : namedIn(text, url);
    if (named) return read(feedAddress(named, pictures), pictures, url);
    throw error;
  }
}

/** The news at an address, or at another that it stands for; else why they are not at the first. */
async function search(address: string, pictures: boolean): Promise<LoadedFeed> {
  try {
    return await read(address, pictures);
  } catch (error) {
    const other = otherAddress(address, pictures);
    // Who was slow once is not asked again.
    if (!other || /^>/.test((error as Error).message)) throw error;
    return search(other, pictures).catch(() => {
      throw error;
    });
  }
}

/** How long news are kept for lists that come later, in milliseconds, and of how many addresses. */
const KEEP = 300_000;
const MOST_ADDRESSES = 10;

const loads = new Map<string, { readonly feed: Promise<LoadedFeed>; readonly at: number }>();

/**
 * The news at an address: one request for all of the page, and another only after one that failed.
 * @param address - Of `feedAddress`.
 */
export function loadFeed(address: string, pictures: boolean): Promise<LoadedFeed> {
  const key = `${pictures} ${address}`;
  const known = loads.get(key);
  if (known && Date.now() - known.at < KEEP) return known.feed;
  const feed = search(address, pictures);
  feed.catch(() => loads.delete(key));
  loads.delete(key);
  loads.set(key, { feed, at: Date.now() });
  // The first is the one that has been there longest.
  if (loads.size > MOST_ADDRESSES) loads.delete([...loads.keys()][0]!);
  return feed;
}
