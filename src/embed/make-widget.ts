export const plain = (name: string) => name.replace(/-/g, '');

/**
 * Sets on a widget the attributes that the given names stand for: with hyphens as HTML writes them (`heading-level`), or
 * without, as some content systems let them through. Names that the widget does not have are left out.
 * @param note - Told of each name, the attribute that it stands for, if any, and those that the widget has.
 */
export function setAttributes(
  widget: HTMLElement,
  given: Iterable<readonly [name: string, value: string]>,
  note?: (name: string, value: string, attribute: string | undefined, known: readonly string[]) => void,
) {
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
