import { resolve, type Draft } from './item.js';
import { plainText } from './parse-markup.js';

/** What JSON may hold where an object is expected: each step into it is tried. */
type Maybe = { readonly [name: string]: Maybe } | null | undefined;

const html = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** The items of an answer of WordPress REST, or of a JSON Feed; nothing if it is neither. */
export function parseJson(data: unknown, address: string): readonly Draft[] | undefined {
  if (Array.isArray(data)) return (data as Maybe[]).map((post) => fromWordPress(post, address));
  const { items, home_page_url } = (data ?? {}) as { items?: unknown; home_page_url?: unknown };
  const base = resolve(home_page_url, address) ?? address;
  return Array.isArray(items) ? (items as Maybe[]).map((item) => fromJsonFeed(item, base)) : undefined;
}

function fromWordPress(post: Maybe, base: string): Draft {
  const media = post?.['_embedded']?.['wp:featuredmedia']?.['0'];
  const small = media?.['media_details']?.['sizes']?.['medium']?.['source_url'];
  return {
    title: html(post?.['title']?.['rendered']),
    text: post?.['excerpt']?.['protected'] ? '' : html(post?.['excerpt']?.['rendered']),
    link: post?.['link'],
    // In UTC, which it does not say; `date` is in the zone of the site, which it does not say either.
    date: post?.['date_gmt'] ?? post?.['date'],
    picture: small ?? media?.['source_url'],
    alt: media?.['alt_text'],
    base,
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
function fromJsonFeed(item: Maybe, base: string): Draft {
  return {
    title: plain(item?.['title']),
    text: plain(item?.['summary'] ?? item?.['content_text']) || html(item?.['content_html']),
    link: item?.['url'] ?? item?.['external_url'],
    date: item?.['date_published'],
    picture: item?.['image'],
    alt: '',
    base,
  };
}
