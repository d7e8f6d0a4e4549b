import { ancestors } from './ancestors.js';

/** Whether an element stands in something that is being edited: an editor would save what a widget draws. */
export function inEditor(element: HTMLElement): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  for (const node of ancestors(element)) if ((node as Partial<HTMLElement>).isContentEditable) return true;
  return false;
}
