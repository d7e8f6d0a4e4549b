import { hasText, MEDIA } from './visible.js';

/** Whether an element has children of its own to show: with text or a picture, and for no slot of a name. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot &&
        !/^(script|style|template|noscript)$/.test(node.localName) &&
        (hasText(node.textContent) || node.matches(MEDIA) || !!node.querySelector(MEDIA))
      : node.nodeType === Node.TEXT_NODE && hasText(node.textContent),
  );
