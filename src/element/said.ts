import type { Expected } from '../values/reader.js';

/** Something wrong at an attribute; `data` stands for what the widget was given to draw. */
export interface AttributeProblem {
  readonly attribute: string;
  readonly value: string;
  readonly expected: Expected;
}

/** What the page said in place of a widget's own attributes: a marked element, a link, the address of an embed page. */
interface Said {
  /** The names that stand on the page, by the attributes that were set. */
  readonly names: { [attribute: string]: string };
  /** What the widget could not take. */
  readonly problems: AttributeProblem[];
}

const all = new WeakMap<Element, Said>();

/** What the page said of a widget in other words than its attributes: nothing at first. */
export function said(widget: Element): Said {
  if (!all.has(widget)) all.set(widget, { names: {}, problems: [] });
  return all.get(widget)!;
}
