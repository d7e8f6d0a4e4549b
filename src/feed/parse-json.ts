import { readLinkAddress } from '../values/address.js';
import { picture, readDate, type NewsItem } from './item.js';
import { plainText } from './parse-markup.js';

/** What JSON may hold where an object is expected: each step into it is tried. */
type Maybe = { readonly [name: string]: Maybe } | null | undefined;

const html = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
const link = (value: unknown) => (typeof value === 'string' ? readLinkAddress(value) : undefined);

/** The items of an answer of WordPress REST, or of a JSON Feed; nothing if it is neither. */
export function parseJson(data: unknown): readonly NewsItem[] | undefined {
  const { items } = (data ?? {}) as { items?: unknown };
  if (Array.isArray(data)) return (data as Maybe[]).map(fromWordPress);
  return Array.isArray(items) ? (items as Maybe[]).map(fromJsonFeed) : undefined;
}

function fromWordPress(post: Maybe): NewsItem {
  const media = post?.['_embedded']?.['wp:featuredmedia']?.['0'];
  const small = media?.['media_details']?.['sizes']?.['medium']?.['source_url'];
  return {
    title: html(post?.['title']?.['rendered']),
    text: post?.['excerpt']?.['protected'] ? '' : html(post?.['excerpt']?.['rendered']),
    href: link(post?.['link']),
    // In UTC, which it does not say; `date` is in the zone of the site, which it does not say either.
    date: readDate(post?.['date_gmt'] ?? post?.['date']),
    picture: picture(small ?? media?.['source_url'], media?.['alt_text']),
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
function fromJsonFeed(item: Maybe): NewsItem {
  return {
    title: plain(item?.['title']),
    text: plain(item?.['summary'] ?? item?.['content_text']) || html(item?.['content_html']),
    href: link(item?.['url'] ?? item?.['external_url']),
    date: readDate(item?.['date_published']),
    picture: picture(item?.['image'], ''),
  };
}
