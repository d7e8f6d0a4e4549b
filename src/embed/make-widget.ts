import { said } from '../element/said.js';

const plain = (name: string) => name.replace(/-/g, '');

/**
 * Sets on a widget the attributes that the given names stand for: with hyphens as HTML writes them (`heading-level`), or
 * without, as some content systems let them through. Names that the widget does not have are left out.
 * @param prefix - What stands before each name on the page: the editor is told of the name that is there.
 */
export function setAttributes(
  widget: HTMLElement,
  given: Iterable<readonly [name: string, value: string]>,
  prefix = '',
) {
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: readonly string[] };
  const known = ['lang', ...observedAttributes];
  const { names, problems } = said(widget);
  for (const [name, value] of given) {
    const attribute = known.find((each) => plain(each) === plain(name));
    const meant = [...known, 'accent'].find((each) => isSlip(plain(name), plain(each)));
    if (attribute) {
      widget.setAttribute(attribute, value);
      names[attribute] = prefix + name;
    } else if (name === 'accent' && CSS.supports('color', value)) widget.style.setProperty('--coffee-accent', value);
    else if (meant) {
      const detail = meant === name ? '#00695c' : prefix + meant;
      problems.push({ attribute: prefix + name, value, expected: { code: 'choice', detail } });
    }
  }
}

/** Whether one slip of the fingers is between two names: a letter too many, too few or wrong, or letters out of order. */
function isSlip(written: string, meant: string): boolean {
  const missing = (one: string, other: string) => [...one].filter((letter) => !other.includes(letter)).length;
  return (
    written.length > 3 &&
    written[0] === meant[0] &&
    Math.abs(written.length - meant.length) < 2 &&
    missing(written, meant) < 2 &&
    missing(meant, written) < 2
  );
}
