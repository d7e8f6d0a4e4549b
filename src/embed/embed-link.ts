import { languageOf } from '../language/resolve.js';
import { setLook, tagOf } from './make-widget.js';
import { isAlone } from './surroundings.js';

/** The widget that a link leads to: its tag, its language and what the address asks for. Only addresses under `base`. */
export function readEmbedAddress(address: string, base: string) {
  // Also keeps out what is no address at all: BASE is one.
  if (!address.startsWith(base)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const [, lang = '', name = ''] = /^embed\/(\w+)\/([\w-]+)\.html$/.exec((origin + pathname).slice(base.length)) ?? [];
  const tag = tagOf(name);
  if (!tag || !languageOf(lang)) return undefined;
  return { tag, lang, searchParams };
}

/** Puts the widget in the place of a link to its page, where the link stands alone in its block. */
export function replaceLink(link: HTMLAnchorElement, base: string): HTMLElement | undefined {
  const embed = link.dataset['widget'] === 'none' ? undefined : readEmbedAddress(link.href, base);
  if (!embed || !isAlone(link)) return undefined;
  const widget = document.createElement(embed.tag);
  widget.lang = embed.lang;
  setLook(widget, embed.searchParams);
  link.replaceWith(widget);
  // The link is what shows where the widget can't.
  widget.append(link);
  return widget;
}
