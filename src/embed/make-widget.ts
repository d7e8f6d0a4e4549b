import type { Attributes } from '../element/attributes.js';
import { widgetNames } from './widget-names.js';

/** The tag of a widget, if there is a widget of that name. */
export const tagOf = (name: string): string | undefined =>
  (widgetNames as readonly string[]).includes(name) ? `coffee-${name}` : undefined;

const plain = (name: string) => name.replace(/-/g, '').toLowerCase();

/**
 * Sets on a widget the attributes that the given names stand for: names come without hyphens (`headinglevel`), as
 * content systems let them through. Names that the widget does not have are left out.
 */
export function setAttributes(widget: HTMLElement, given: Iterable<readonly [name: string, value: string]>) {
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: readonly string[] };
  for (const [name, value] of given) {
    const attribute = ['lang', ...observedAttributes].find((each) => plain(each) === plain(name));
    if (attribute) widget.setAttribute(attribute, value);
    else if (name === 'accent' && CSS.supports('color', value)) widget.style.setProperty('--coffee-accent', value);
  }
}

/**
 * Sets on a widget what an address asks for: how it looks, never what it says, so that nobody can put their own figures
 * on the network's address.
 */
export function setLook(widget: HTMLElement, given: Iterable<readonly [name: string, value: string]>) {
  const { elementProperties = [] } = widget.constructor as {
    elementProperties?: Iterable<readonly [property: string, declared: Attributes[string]]>;
  };
  const looks = [...elementProperties].flatMap(([property, { look }]) => (look ? plain(property) : []));
  setAttributes(
    widget,
    [...given].filter(([name]) => name === 'accent' || looks.includes(plain(name))),
  );
}
