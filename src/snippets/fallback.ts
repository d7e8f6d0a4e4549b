import type { Dataset } from '../dataset/types.js';
import { pageTitle, SOFT_HYPHENS } from '../embed/titles.js';
import type { WidgetName } from '../embed/widget-names.js';
import { factsOf } from '../facts/facts.js';
import { toHtml, toText, type Shape } from '../facts/html.js';
import { paragraph, words, type Facts } from '../facts/tree.js';

/** What stands inside a pasted widget: shown until the script has come, and read wherever it never does. */
export interface Fallback {
  /** All that the widget tells. */
  html(shape: Shape): string;
  /** The same in the words of one link, to the widget's page: the fact itself where it is one sentence, else what it is about. */
  readonly linkText: string;
}

/** The plain content of a widget, made of the data that it will show. */
export function fallbackOf(
  widget: WidgetName,
  lang: string,
  options: { readonly [name: string]: string },
  dataset: Dataset,
): Fallback {
  const title = pageTitle(widget, lang);
  const facts = factsOf(widget, { lang, dataset, attributes: options, short: true });
  const told = facts.length ? facts : paragraph([words(title)]);
  return {
    html: (shape) => toHtml(told, shape).replace(SOFT_HYPHENS, ''),
    linkText: (linkText(widget, told) ?? title).replace(SOFT_HYPHENS, ''),
  };
}

function linkText(widget: WidgetName, [first]: Facts): string | undefined {
  if (first?.kind !== 'paragraph') return undefined;
  if (widget === 'member-counter') return toText([first]);
  // A channel's address on a link to somewhere else would mislead.
  return widget === 'contact-button' ? first.line[0]?.text : undefined;
}
