import { hasText, MEDIA } from '../platform/visible.js';

/** What starts a line of its own; an element that is not known here counts as part of the text around it. */
const BLOCK =
  /-|^(html|body|main|article|section|header|footer|aside|nav|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|tr|td|th|figure|figcaption|blockquote|pre|form|fieldset|details|summary|hr|address|center)$/;
const UNSEEN = /^(br|script|style|link|meta|template|noscript|wbr)$/;

/** Whether an element has its block to itself, within whatever inline elements an editor has put around it. */
export function isAlone(element: Element): boolean {
  for (let each = element; ; each = each.parentElement!) {
    if (beside(each, 'previousSibling') || beside(each, 'nextSibling')) return false;
    if (!each.parentElement || BLOCK.test(each.parentElement.localName)) return true;
  }
}

/** Whether a reader sees something on the same line, up to the next block. */
function beside(element: Element, way: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[way]; node; node = node[way]) {
    if (node.nodeType === Node.TEXT_NODE && hasText(node.textContent)) return true;
    if (!(node instanceof Element) || UNSEEN.test(node.localName)) continue;
    if (BLOCK.test(node.localName)) return false;
    if (hasText(node.textContent) || node.matches(MEDIA) || node.querySelector(MEDIA)) return true;
  }
  return false;
}
