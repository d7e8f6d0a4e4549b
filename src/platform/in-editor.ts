import { ancestors } from './ancestors.js';

/**
 * Whether an element stands in something that is being edited: an editor would save what a widget draws. Read from the
 * attributes: `isContentEditable` would have the browser compute the styles of the page for each widget.
 */
export function inEditor(element: HTMLElement): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  for (const node of ancestors(element))
    if (/^(true|plaintext-only|)$/i.test((node as Partial<Element>).getAttribute?.('contenteditable') ?? 'false'))
      return true;
  return false;
}
