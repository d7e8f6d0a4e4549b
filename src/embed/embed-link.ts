import { languageOf } from '../language/resolve.js';
import { underBase } from '../platform/base.js';
import { setLook } from './make-widget.js';
import { remember } from './remember.js';
import { isAlone } from './surroundings.js';
import { widgetNames } from './widget-names.js';

/** The widget that a link leads to: its tag, its language and what the address asks for. Only addresses under `base`. */
export function readEmbedAddress(address: string, base: string) {
  const [, lang = '', name = '', query] =
    /^embed\/(\w+)\/([\w-]+)\.html(?:\?([^#]*))?(?:#|$)/.exec(underBase(address, base) ?? '') ?? [];
  if (!(widgetNames as readonly string[]).includes(name) || !languageOf(lang)) return undefined;
  return { tag: `coffee-${name}`, lang, parameters: new URLSearchParams(query) };
}

/** Puts the widget in the place of a link to its page, where the link stands alone in its block. */
export function replaceLink(link: HTMLAnchorElement, base: string): HTMLElement | undefined {
  const embed = link.dataset['widget'] === 'none' ? undefined : readEmbedAddress(link.href, base);
  if (!embed || !isAlone(link)) return undefined;
  const widget = document.createElement(embed.tag);
  widget.lang = embed.lang;
  setLook(widget, embed.parameters, remember(widget));
  const { parentNode, nextSibling } = link;
  // The link is what shows where the widget can't. It is inside before the widget is on the page: nothing was left open.
  widget.append(link);
  parentNode!.insertBefore(widget, nextSibling);
  return widget;
}
