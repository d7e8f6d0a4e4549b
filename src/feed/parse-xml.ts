import { readLinkAddress } from '../values/address.js';
import { picture, readDate, type NewsItem } from './item.js';
import { parseMarkup, plainText } from './parse-markup.js';

/** The items of an RSS or Atom feed; nothing if it is neither. */
export function parseXml(text: string): readonly NewsItem[] | undefined {
  const { documentElement: root } = parseMarkup(text.trim(), 'text/xml');
  if (!/^(rss|feed|rdf:RDF)$/.test(root.nodeName)) return undefined;
  return [...root.querySelectorAll('item, entry')].map(fromElement);
}

function fromElement(item: Element): NewsItem {
  /** The first child of the first of these names that is there. */
  const child = (...names: readonly string[]) =>
    names.flatMap((name) => [...item.children].find(({ nodeName }) => nodeName === name) ?? [])[0];
  const say = (element: Element | undefined) => {
    const text = element?.textContent ?? '';
    // Atom says when a text is plain; all else may hold HTML.
    const isPlain = item.nodeName === 'entry' && element?.getAttribute('type') !== 'html';
    return isPlain ? text.replace(/\s+/g, ' ').trim() : plainText(text);
  };
  const links = [...item.children].filter(({ nodeName }) => nodeName === 'link');
  const link = links.find((each) => /^(alternate)?$/.test(each.getAttribute('rel') ?? ''));
  const image = [...item.querySelectorAll('[url]')].find(
    (each) =>
      /^image/.test(each.getAttribute('type') ?? each.getAttribute('medium') ?? '') ||
      each.nodeName === 'media:thumbnail',
  );
  return {
    title: say(child('title')),
    text: say(child('description', 'summary', 'content:encoded', 'content')),
    href: readLinkAddress((link?.getAttribute('href') ?? link?.textContent ?? '').trim() || 'about:blank'),
    date: readDate(child('pubDate', 'dc:date', 'published', 'updated')?.textContent),
    picture: picture(image?.getAttribute('url'), image?.querySelector('[type=plain]')?.textContent),
  };
}
