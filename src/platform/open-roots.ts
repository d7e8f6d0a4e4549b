type Root = Document | DocumentFragment | Element;

/**
 * A part of the page, then every open shadow root in it; not those of the network's own elements, in which nothing of
 * the page stands.
 */
export function* openRoots(root: Root): Generator<Root> {
  yield root;
  for (const each of [root as Element, ...root.querySelectorAll('*')])
    if (each.shadowRoot && !/^coffee-/.test(each.localName)) yield* openRoots(each.shadowRoot);
}
