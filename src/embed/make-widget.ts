import type { Attributes } from '../element/attributes.js';

export const plain = (name: string) => name.replace(/-/g, '').toLowerCase();

/** Told of each name, the attribute that it stands for, if any, and those that the widget has. */
type Note = (name: string, value: string, attribute: string | undefined, known: readonly string[]) => void;
type Given = Iterable<readonly [name: string, value: string]>;

/**
 * Sets on a widget the attributes that the given names stand for: with hyphens as HTML writes them (`heading-level`), or
 * without, as some content systems let them through. Names that the widget does not have are left out.
 */
export function setAttributes(widget: HTMLElement, given: Given, note?: Note) {
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: readonly string[] };
  const known = ['lang', ...observedAttributes];
  for (const [name, value] of given) {
    const attribute = known.find((each) => plain(each) === plain(name));
    if (attribute) widget.setAttribute(attribute, value);
    const isColour = name === 'accent' && CSS.supports('color', value);
    if (isColour) widget.style.setProperty('--coffee-accent', value);
    else note?.(name, value, attribute, known);
  }
}

/**
 * Sets on a widget what an address asks for: how it looks, never what it says, so that nobody can put their own figures
 * on the network's address.
 */
export function setLook(widget: HTMLElement, given: Given, note?: Note) {
  const { elementProperties = [] } = widget.constructor as {
    elementProperties?: Iterable<readonly [property: string, declared: Attributes[string]]>;
  };
  const looks = [...elementProperties].flatMap(([property, { look }]) => (look ? plain(property) : []));
  setAttributes(
    widget,
    [...given].filter(([name]) => name === 'accent' || looks.includes(plain(name))),
    note,
  );
}
