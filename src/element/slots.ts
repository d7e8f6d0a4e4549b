/**
 * Puts the children of a widget into the slots that were meant: plugins and editors wrap `<img slot="picture">` in a
 * `<picture>` and `<a slot="link">` in a paragraph, and only children can be slotted.
 */
export function fillSlots(widget: Element) {
  for (const child of widget.children) {
    const meant = [...child.querySelectorAll('[slot]')].filter((each) => ownerOf(each) === widget);
    const [only] = meant;
    if (!child.slot && only && !meant[1] && only.textContent.trim() === child.textContent.trim())
      child.slot = only.slot;
  }
}

/** The component that an element stands in: what stands in another one is that one's. */
function ownerOf({ parentElement }: Element): Element | null {
  return !parentElement || parentElement.shadowRoot || /-/.test(parentElement.localName)
    ? parentElement
    : ownerOf(parentElement);
}
