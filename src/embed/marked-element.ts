import { setAttributes, tagOf } from './make-widget.js';
import { isAlone } from './surroundings.js';

/** Elements that stand for a widget where custom tags are not let through. */
export const MARKED = ['p', 'div', 'span', 'section'].map((name) => `${name}[data-widget^="coffee-"]`).join();

/** Puts the widget in the place of the element that stands for it; what the element holds becomes its fallback. */
export function replaceMarked(marked: HTMLElement): HTMLElement | undefined {
  const tag = tagOf(marked.dataset['widget']!.replace('coffee-', ''));
  if (!tag) return undefined;
  const widget = document.createElement(tag);
  if (marked.lang) widget.lang = marked.lang;
  const data = [...marked.attributes].filter(({ name }) => name.startsWith('data-'));
  setAttributes(
    widget,
    data.map(({ name, value }) => [name.slice('data-'.length), value] as const),
  );
  for (const name of ['id', 'class'])
    if (marked.hasAttribute(name)) widget.setAttribute(name, marked.getAttribute(name)!);
  if (marked.localName === 'span' && !isAlone(marked)) widget.toggleAttribute('inline', true);
  widget.append(...marked.childNodes);
  marked.replaceWith(widget);
  return widget;
}
