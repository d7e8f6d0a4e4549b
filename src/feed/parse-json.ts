import { addressOnly, isPicture, resolve, type Draft, type RawFeed } from './item.js';
import { picturesOf, plainText, readHtml } from './parse-markup.js';

/** What JSON may hold where an object is expected: each step into it is tried. */
type Maybe = { readonly [name: string]: Maybe } | null | undefined;

const html = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');
/** A text that is plain by its specification, and HTML by what plugins write: entities are decoded, lone tags kept. */
const plain = (value: unknown) =>
  html(typeof value === 'string' && !/<\/\w/.test(value) ? value.replace(/</g, '&lt;') : value);
const list = (value: unknown) => (Array.isArray(value) ? (value as Maybe[]) : []);

/** The items of an answer of WordPress REST, or of a JSON Feed; nothing if it is neither. */
export function parseJson(data: unknown, address: string): RawFeed | undefined {
  if (Array.isArray(data)) return { drafts: list(data).map(fromWordPress), language: '' };
  const { items, home_page_url, language } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const base = resolve(home_page_url, address) ?? address;
  if (!Array.isArray(items)) return undefined;
  return {
    drafts: list(items).map((item) => fromJsonFeed(item, base)),
    language: typeof language === 'string' ? language : '',
  };
}

function fromWordPress(post: Maybe): Draft {
  const media = post?.['_embedded']?.['wp:featuredmedia']?.['0'];
  const small = media?.['media_details']?.['sizes']?.['medium']?.['source_url'];
  return {
    title: html(post?.['title']?.['rendered']),
    text: post?.['excerpt']?.['protected'] ? '' : html(post?.['excerpt']?.['rendered']),
    links: [post?.['link']],
    // In the zone of the site, which it does not say, beside the same in UTC.
    dates: [post?.['date'], post?.['date_gmt']],
    moment: post?.['date_gmt'],
    pictures: [small, media?.['source_url']].map((address) => [address, media?.['alt_text']]),
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
function fromJsonFeed(item: Maybe, base: string): Draft {
  const content = item?.['content_html'] as unknown;
  const attached = list(item?.['attachments']).filter((each) => isPicture(each?.['mime_type'], each?.['url']));
  const pictures: readonly (readonly unknown[])[] = [
    ...[item?.['image'], item?.['banner_image'], ...attached.map((each) => each?.['url'])].map((address) => [address]),
    ...picturesOf(readHtml(typeof content === 'string' ? content : '')),
  ];
  return {
    title: plain(item?.['title']),
    text: plain(item?.['summary']) || plain(item?.['content_text']) || html(content),
    links: [item?.['url'], item?.['external_url'], addressOnly(item?.['id'])].map(
      (link: unknown) => resolve(link, base) ?? link,
    ),
    dates: [item?.['date_published'], item?.['date_modified']],
    pictures: pictures.map(([address, alt]) => [resolve(address, base), alt]),
  };
}
