import { resolve, type Draft } from './item.js';
import { parseMarkup, plainText } from './parse-markup.js';
import { repairXml } from './repair-xml.js';

/** The items of an RSS or Atom feed; nothing if it is neither. */
export function parseXml(text: string, address: string): readonly Draft[] | undefined {
  // Under a DOCTYPE browsers leave out in silence the entities that they don't know.
  const root = (/<!doctype/i.test(text) ? undefined : rootOf(text.trim())) ?? rootOf(repairXml(text));
  if (!root || !/^(rss|feed|rdf:RDF)$/.test(root.nodeName)) return undefined;
  // In Atom the links stand in the root itself.
  const site = linkOf(root.querySelector('channel') ?? root, address);
  return [...root.querySelectorAll('item, entry')].map((item) => fromElement(item, site ?? address));
}

/** Nothing where the XML has a fault: some browsers keep what stands before it, with an error inside, others the error. */
function rootOf(xml: string): Element | undefined {
  const parsed = parseMarkup(xml, 'text/xml');
  return parsed.getElementsByTagName('parsererror')[0] ? undefined : parsed.documentElement;
}

/** What addresses in an element are relative to: `xml:base`, as far as it is stated. */
function baseOf(element: Element | null, site: string): string {
  if (!element) return site;
  const around = baseOf(element.parentElement, site);
  return resolve(element.getAttribute('xml:base'), around) ?? around;
}

/** Where an item, or a feed, has its page. */
function linkOf(of: Element, site: string): string | undefined {
  const link = [...of.children].find(
    ({ nodeName, attributes }) =>
      nodeName === 'link' && /^(alternate)?$/.test(attributes.getNamedItem('rel')?.value ?? ''),
  );
  return link && resolve(link.getAttribute('href') ?? link.textContent, baseOf(link, site));
}

function fromElement(item: Element, site: string): Draft {
  /** The first child of the first of these names that is there. */
  const child = (...names: readonly string[]) =>
    names.flatMap((name) => [...item.children].find(({ nodeName }) => nodeName === name) ?? [])[0];
  const say = (element: Element | undefined) => {
    const text = element?.textContent ?? '';
    // Atom says when a text is plain; all else may hold HTML.
    const isPlain = item.nodeName === 'entry' && element?.getAttribute('type') !== 'html';
    return isPlain ? text.replace(/\s+/g, ' ').trim() : plainText(text);
  };
  const image = [...item.querySelectorAll('[url]')].find(
    (each) =>
      /^image/.test(each.getAttribute('type') ?? each.getAttribute('medium') ?? '') ||
      each.nodeName === 'media:thumbnail',
  );
  return {
    title: say(child('title')),
    text: say(child('description', 'summary', 'content:encoded', 'content')),
    link: linkOf(item, site),
    date: child('pubDate', 'dc:date', 'published', 'updated')?.textContent,
    picture: image?.getAttribute('url'),
    alt: image?.querySelector('[type=plain]')?.textContent,
    base: baseOf(image ?? item, site),
  };
}
