import { widgetNames } from './widget-names.js';

/** The tag of a widget, if there is a widget of that name. */
export const tagOf = (name: string): string | undefined =>
  (widgetNames as readonly string[]).includes(name) ? `coffee-${name}` : undefined;

/**
 * Sets on a widget the attributes that the given names stand for: names come without hyphens (`headinglevel`), as
 * content systems let them through. Names that the widget does not have are left out.
 */
export function setAttributes(widget: HTMLElement, given: Iterable<readonly [name: string, value: string]>) {
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: readonly string[] };
  const plain = (name: string) => name.replace(/-/g, '');
  for (const [name, value] of given) {
    const attribute = ['lang', ...observedAttributes].find((each) => plain(each) === plain(name));
    if (attribute) widget.setAttribute(attribute, value);
    else if (name === 'accent' && CSS.supports('color', value)) widget.style.setProperty('--coffee-accent', value);
  }
}
