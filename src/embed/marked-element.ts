import { hasSwallowed, tellUnclosed } from '../element/swallowed.js';
import { pageLanguage } from '../language/resolve.js';
import { withMessages } from '../language/with-messages.js';
import { setAttributes } from './make-widget.js';
import { remember } from './remember.js';
import { isAlone } from './surroundings.js';
import { widgetNames } from './widget-names.js';

/** Elements that stand for a widget where custom tags are not let through. */
export const MARKED = '[data-widget]';
const MARKABLE = ['p', 'div', 'span', 'section'];

const tags = widgetNames.map((name) => `coffee-${name}`);
/** A name without what editors put into it: quotes of all kinds, spaces, capitals, underscores. */
const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** Puts the widget in the place of the element that stands for it; what the element holds becomes its fallback. */
export function replaceMarked(marked: HTMLElement): HTMLElement | undefined {
  const name = marked.dataset['widget']!;
  const meant = letters(name);
  const tag = tags.find((each) => letters(each) === meant);
  const tell = (where: string, expected: string) =>
    withMessages(pageLanguage(), ({ problem }) => console.warn(`[coffee-network] ${problem(where, expected)}`, marked));
  if (!tag) {
    // Other names are other libraries'.
    const known = tags.filter((each) => /^coffee/.test(meant) || letters(each) === `coffee${meant}`);
    if (known[0]) tell(`data-widget="${name}"`, known.join(' | '));
    return undefined;
  }
  if (!MARKABLE.includes(marked.localName)) {
    tell(`<${marked.localName} data-widget="${name}">`, MARKABLE.map((each) => `<${each}>`).join(' | '));
    return undefined;
  }
  const widget = document.createElement(tag);
  if (marked.lang) widget.lang = marked.lang;
  const data = [...marked.attributes].filter(({ name }) => /^data-(?!widget$)/.test(name));
  setAttributes(
    widget,
    data.map(({ name, value }) => [name.slice('data-'.length), value] as const),
    remember(widget, 'data-'),
  );
  for (const name of ['id', 'class'])
    if (marked.hasAttribute(name)) widget.setAttribute(name, marked.getAttribute(name)!);
  const unclosed = hasSwallowed(marked);
  if (unclosed) tellUnclosed(marked);
  else widget.append(...marked.childNodes);
  marked.replaceWith(widget, ...marked.childNodes);
  if (marked.localName === 'span' && !isAlone(widget)) widget.toggleAttribute('inline', true);
  return widget;
}
