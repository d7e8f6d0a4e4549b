import { setAttributes } from '../embed/make-widget.js';
import { presentational } from '../embed/widget-names.js';

/** Sets on the page's widget what its address asks for: how it looks, never what it says. */
export function applyParameters(widget: HTMLElement, search: string) {
  for (const [name, value] of new URLSearchParams(search)) {
    if (!(presentational as readonly string[]).includes(name)) continue;
    setAttributes(widget, [[name, value]]);
  }
}
