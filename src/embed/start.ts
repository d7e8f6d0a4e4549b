import { inEditor } from '../platform/in-editor.js';
import { replaceLink } from './embed-link.js';
import { sizeFrames } from './frames.js';
import { MARKED, replaceMarked } from './marked-element.js';
import { widgetNames } from './widget-names.js';

/**
 * Turns what stands for widgets into widgets, once the page is there and when it is inserted later, with one observer;
 * and sizes frames.
 * @param base - BASE; without it links stay links and frames keep their size.
 */
export function startEmbedding(base: string | undefined) {
  if (base) sizeFrames(base);
  const start = () => {
    visit(document.documentElement, base);
    new MutationObserver((records) => {
      for (const node of new Set(records.flatMap(({ addedNodes }) => [...addedNodes])))
        if (node instanceof Element) visit(node, base);
    }).observe(document, { childList: true, subtree: true });
  };
  // While the page is parsed, an element may not have all its content yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function visit(root: Element, base: string | undefined) {
  const replace = <T extends HTMLElement>(selector: string, put: (found: T) => unknown) => {
    const inside = [...root.querySelectorAll<T>(selector)];
    for (const found of root.matches(selector) ? [root as T, ...inside] : inside)
      if (found.isConnected && !isFallback(found) && !inEditor(found)) put(found);
  };
  replace(MARKED, replaceMarked);
  if (base) replace<HTMLAnchorElement>('a[href*="embed/"]', (link) => replaceLink(link, base));
}

/** Whether an element is inside one of our widgets, where only what is shown without the widget stands. */
function isFallback({ parentElement }: Element): boolean {
  return !!parentElement?.closest(widgetTags);
}

const widgetTags = widgetNames.map((name) => `coffee-${name}`).join();
