// Which of two pages is ready first: what two passes over all pages agree on, and what they don't.
import { median } from './median.mjs';

/**
 * The pairs of pages that change places from one pass to the other on a screen: which of them is first, the bench can't tell.
 * @param passes - The times until a page is ready in each pass, by the page's id and the screen's width.
 * @returns How many pairs there are, on all screens together; in how many of them both passes agree; and the others, by how
 *   much they are apart.
 */
export function orderOf([first, second]) {
  const ids = Object.keys(first);
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b]));
  const all = pairs.flatMap(([a, b]) =>
    Object.keys(first[a]).map((width) => {
      const [before, after] = [first, second].map((pass) => median(pass[a][width]) - median(pass[b][width]));
      const both = (id) => median([...first[id][width], ...second[id][width]]);
      return before * after > 0 ? [] : [{ a, b, width, apart: Math.round(Math.abs(both(a) - both(b))) }];
    }),
  );
  const ties = all.flat();
  return { pairs: all.length, agree: all.length - ties.length, ties };
}
