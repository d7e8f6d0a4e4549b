import { hasSwallowed } from '../element/swallowed.js';
import { inEditor } from '../platform/in-editor.js';
import { openRoots } from '../platform/open-roots.js';
import { replaceLink } from './embed-link.js';
import { sizeFrames } from './frames.js';
import { MARKED, replaceMarked } from './marked-element.js';
import { widgetNames } from './widget-names.js';

/**
 * Turns what stands for widgets into widgets, once the page is there, when it is inserted later, and when what is there
 * comes to stand for one; in open shadow roots too, with one observer; and sizes frames.
 * @param base - BASE; without it links stay links and frames keep their size.
 */
export function startEmbedding(base: string | undefined) {
  if (base) sizeFrames(base);
  const observer = new MutationObserver((records) => {
    for (const node of new Set(
      records.flatMap(({ target, addedNodes, type }) => (type === 'attributes' ? target : [...addedNodes])),
    ))
      if (node instanceof Element) visit(node);
  });
  const watch = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      // Libraries that make the page like its new version set these on what is there.
      attributeFilter: ['data-widget', 'href'],
    });
  /** Elements of other libraries whose classes, and with them their shadow roots, are still to come. */
  const awaited = new Set<string>();
  const visit = (part: Document | ShadowRoot | Element) => {
    for (const root of openRoots(part)) {
      if (root instanceof ShadowRoot) watch(root);
      replaceIn(root, base);
      for (const { localName } of root.querySelectorAll(':not(:defined)')) {
        if (awaited.has(localName) || !/-/.test(localName)) continue;
        awaited.add(localName);
        void customElements.whenDefined(localName).then(() => {
          for (const root of openRoots(document))
            for (const { shadowRoot } of root.querySelectorAll(localName)) if (shadowRoot) visit(shadowRoot);
        });
      }
    }
  };
  const start = () => {
    visit(document);
    watch(document);
  };
  // While the page is parsed, an element may not have all its content yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function replaceIn(root: ParentNode, base: string | undefined) {
  const replace = <T extends HTMLElement>(selector: string, put: (found: T) => HTMLElement | undefined) => {
    const inside = [...root.querySelectorAll<T>(selector)];
    if (root instanceof Element && root.matches(selector)) inside.unshift(root as T);
    // From within: what is in an element that was not closed may not be closed either.
    for (const found of inside.reverse()) {
      const widget = found.isConnected && !isFallback(found) && !inEditor(found) && put(found);
      if (widget) made.add(widget);
    }
  };
  replace(MARKED, replaceMarked);
  if (base) replace<HTMLAnchorElement>('a[href*="embed/"]', (link) => replaceLink(link, base));
}

/** Widgets that were put here in the place of something: what they hold is a fallback, whatever it looks like. */
const made = new WeakSet<Element>();

/** Whether an element is inside one of our widgets, where only what is shown without the widget stands. */
function isFallback({ parentElement, localName }: Element): boolean {
  const widget = parentElement?.closest(widgetTags);
  // A link that is a widget's child is as our snippets write it.
  return !!widget && (made.has(widget) || (localName === 'a' && widget === parentElement) || !hasSwallowed(widget));
}

const widgetTags = widgetNames.map((name) => `coffee-${name}`).join();
