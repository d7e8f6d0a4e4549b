import { underBase } from '../platform/base.js';
import { setAttributes } from './make-widget.js';
import { remember } from './remember.js';
import { isAlone } from './surroundings.js';
import { embedLanguages, isPresentational, widgetNames } from './widget-names.js';

/** The widget that a link leads to: its tag and the attributes that the address sets. Only addresses under `base`. */
export function readEmbedAddress(address: string, base: string) {
  const [, lang = '', name = '', query] =
    /^embed\/(\w\w)\/([\w-]+)\.html(?:\?([^#]*))?(?:#|$)/.exec(underBase(address, base) ?? '') ?? [];
  const known = (names: readonly string[], each: string) => names.includes(each);
  if (!known(widgetNames, name) || !known(embedLanguages, lang)) return undefined;
  const allowed = [...new URLSearchParams(query)].filter(([key]) => isPresentational(key));
  return { tag: `coffee-${name}`, attributes: [['lang', lang] as const, ...allowed] };
}

/** Puts the widget in the place of a link to its page, where the link stands alone in its block. */
export function replaceLink(link: HTMLAnchorElement, base: string): HTMLElement | undefined {
  const embed = link.dataset['widget'] === 'none' ? undefined : readEmbedAddress(link.href, base);
  if (!embed || !isAlone(link)) return undefined;
  const widget = document.createElement(embed.tag);
  setAttributes(widget, embed.attributes, remember(widget));
  link.replaceWith(widget);
  // The link is what shows where the widget can't.
  widget.append(link);
  return widget;
}
