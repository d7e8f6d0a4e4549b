import { pageTerms } from '../language/resolve.js';
import { setAttributes, tagOf } from './make-widget.js';
import { isAlone } from './surroundings.js';
import { widgetNames } from './widget-names.js';

/** Elements that stand for a widget where custom tags are not let through. */
export const MARKED = ['p', 'div', 'span', 'section'].map((name) => `${name}[data-widget^="coffee-"]`).join();

/** Puts the widget in the place of the element that stands for it; what the element holds becomes its fallback. */
export function replaceMarked(marked: HTMLElement): HTMLElement | undefined {
  const name = marked.dataset['widget']!;
  const tag = tagOf(name.replace('coffee-', ''));
  if (!tag) {
    const known = widgetNames.map((each) => `coffee-${each}`).join(' | ');
    console.warn(`[coffee-network] ${pageTerms().problem(`data-widget="${name}"`, known)}`, marked);
    return undefined;
  }
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
