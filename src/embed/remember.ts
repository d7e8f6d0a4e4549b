import { said } from '../element/said.js';
import { plain } from './make-widget.js';

/**
 * Keeps for the editor's messages what the page said of a widget: the names that are there, and what it can't take.
 * @param prefix - What stands before each name on the page.
 */
export function remember(widget: Element, prefix = '') {
  const { names, problems } = said(widget);
  return (name: string, value: string, attribute: string | undefined, known: readonly string[]) => {
    if (attribute) names[attribute] = prefix + name;
    const meant = !attribute && [...known, 'accent'].find((each) => isSlip(plain(name), plain(each)));
    if (!meant) return;
    const detail = meant === name ? '#00695c' : prefix + meant;
    problems.push({ attribute: prefix + name, value, expected: { code: 'choice', detail } });
  };
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
