import { addressOnly, isPicture, resolve, type Draft, type RawFeed } from './item.js';
import { parseMarkup, picturesOf, readHtml, textOf } from './parse-markup.js';
import { repairXml } from './repair-xml.js';

/** The items of an RSS or Atom feed; nothing if it is neither. */
export function parseXml(text: string, address: string): RawFeed | undefined {
  // Under a DOCTYPE browsers leave out in silence the entities that they don't know.
  const root = (/<!doctype/i.test(text) ? undefined : rootOf(text.trim())) ?? rootOf(repairXml(text));
  if (!root || !/^(rss|feed|RDF)$/.test(root.localName)) return undefined;
  // In Atom all that stands in the root itself.
  const channel = root.querySelector('channel') ?? root;
  const site = resolve(linksOf(channel, address)[0], address) ?? address;
  return {
    drafts: [...root.querySelectorAll('item, entry')].map((item) => fromElement(item, site)),
    language: (
      childrenOf(channel, 'language', ':language')[0]?.textContent ??
      root.getAttribute('xml:lang') ??
      ''
    ).trim(),
  };
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

/** The children of these names, name by name. A colon before it: of another vocabulary than the element's own. */
const childrenOf = (element: Element, ...names: readonly string[]) =>
  names.flatMap((name) =>
    [...element.children].filter(
      (child) => (child.namespaceURI === element.namespaceURI ? '' : ':') + child.localName.toLowerCase() === name,
    ),
  );

/** Where an item, or a feed, has its page. */
const linksOf = (of: Element, site: string) =>
  childrenOf(of, 'link', ':link')
    .filter((link) => /^(alternate)?$/.test(link.getAttribute('rel') ?? ''))
    .map((link) => {
      const address = link.getAttribute('href') ?? link.textContent;
      return resolve(address, baseOf(link, site)) ?? address;
    });

/** What stands in an element as a tree: it may be one, or be HTML, which only Atom says. */
function treeOf(element: Element): Element {
  const text = element.textContent ?? '';
  const isPlain = element.parentElement?.localName === 'entry' && !/html/.test(element.getAttribute('type') ?? 'text');
  return isPlain || element.firstElementChild ? element : readHtml(text);
}

function fromElement(item: Element, site: string): Draft {
  const guid = childrenOf(item, 'guid').find((each) => each.getAttribute('isPermaLink') !== 'false');
  const texts = childrenOf(item, 'description', 'summary', ':encoded', 'content', ':summary', ':description');
  const pictures = [...item.querySelectorAll('[url], [rel=enclosure], image')].flatMap((each) => {
    const address =
      each.getAttribute('url') ?? each.getAttribute('href') ?? (each.querySelector('url') ?? each).textContent;
    const isOne =
      /^(image|thumbnail)$/.test(each.localName) ||
      isPicture(each.getAttribute('type') ?? each.getAttribute('medium'), address);
    return isOne
      ? [[resolve(address, baseOf(each, site)), each.querySelector('[type=plain]')?.textContent] as const]
      : [];
  });
  for (const text of pictures.length ? [] : texts)
    for (const [address, alt] of picturesOf(treeOf(text)))
      pictures.push([resolve(address, baseOf(text, site)), alt ?? '']);
  const say = (elements: readonly Element[]) => elements.map((each) => textOf(treeOf(each))).find(Boolean) ?? '';
  return {
    title: say(childrenOf(item, 'title', ':title')),
    text: say(texts),
    links: [...linksOf(item, site), addressOnly(guid?.textContent)],
    dates: childrenOf(item, 'pubdate', ':date', 'published', 'updated', ':published', ':updated', 'date').map(
      (date) => date.querySelector('[datetime]')?.getAttribute('datetime') ?? date.textContent,
    ),
    pictures,
  };
}
