import { MOST } from './most.js';

/** The address of a WordPress site ends in a slash, and its path names no feed. */
const SITE = /^[^?#]*\/$/;
export const FEED = /\/(feed|rss|atom)\b/i;
export const POSTS = '/wp/v2/posts';

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
