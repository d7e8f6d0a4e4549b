import { trustedPolicy } from '../platform/trusted-types.js';

/**
 * Reads markup into a document of its own, in which nothing runs and nothing is loaded; only its text and addresses are
 * ever used. The page's Trusted Types must allow the policy `coffee-network`.
 */
export function parseMarkup(markup: string, type: DOMParserSupportedType): Document {
  return new DOMParser().parseFromString(trustedPolicy().createHTML(markup), type);
}

/** A piece of HTML as a tree, in a document of its own. */
export const readHtml = (html: string): Element => parseMarkup(`<body>${html}`, 'text/html').body;

/** What a reader sees of a tree, which is left without its code. */
export function textOf(tree: Element): string {
  for (const unseen of tree.querySelectorAll('script, style, template, noscript, iframe')) unseen.remove();
  // Words of two paragraphs are two words.
  for (const block of tree.querySelectorAll('p, div, br, li, h1, h2, h3, h4, h5, h6, td, th')) {
    block.prepend(' ');
    block.append(' ');
  }
  return (tree.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The pictures of a tree with their alt texts; not those that are letters, or that count visitors. */
export const picturesOf = (tree: Element) =>
  [...tree.querySelectorAll('img:not([width="1"], [height="1"], [class*=smiley], [class*=emoji])')].map(
    (img) => [img.getAttribute('data-src') ?? img.getAttribute('src'), img.getAttribute('alt')] as const,
  );

/** What a piece of HTML says: its entities decoded, its markup dropped, `3 < 5` kept. */
export const plainText = (html: string) => textOf(readHtml(html));
