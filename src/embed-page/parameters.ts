import { setAttributes } from '../embed/make-widget.js';
import { isPresentational } from '../embed/widget-names.js';

/** Sets on the page's widget what its address asks for: how it looks, never what it says. */
export function applyParameters(widget: HTMLElement, search: string) {
  setAttributes(
    widget,
    [...new URLSearchParams(search)].filter(([name]) => isPresentational(name)),
  );
}
