import { decode } from '../platform/decode.js';
import { fetchBytes } from '../platform/fetch-bytes.js';
import { FEED, feedAddress, POSTS, siteAddress } from './address.js';
import { resolve } from './item.js';
import { parseFeed, type Feed } from './parse-feed.js';
import { parseMarkup } from './parse-markup.js';

/** A feed with the address of the site that it is of. */
export interface LoadedFeed extends Feed {
  readonly site: string;
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
  const { bytes, type, url } = await fetchBytes(address);
  const text = decode(bytes, type);
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
