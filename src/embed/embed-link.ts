import { languageOf } from '../language/resolve.js';
import { setAttributes, tagOf } from './make-widget.js';
import { isAlone } from './surroundings.js';
import { presentational } from './widget-names.js';

/** The widget that a link leads to: its tag and the attributes that the address sets. Only addresses under `base`. */
export function readEmbedAddress(address: string, base: string) {
  // Also keeps out what is no address at all: BASE is one.
  if (!address.startsWith(base)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const [, lang = '', name = ''] = /^embed\/(\w+)\/([\w-]+)\.html$/.exec((origin + pathname).slice(base.length)) ?? [];
  const tag = tagOf(name);
  if (!tag || !languageOf(lang)) return undefined;
  const allowed = [...searchParams].filter(([key]) => (presentational as readonly string[]).includes(key));
  return { tag, attributes: [['lang', lang] as const, ...allowed] };
}

/** Puts the widget in the place of a link to its page, where the link stands alone in its block. */
export function replaceLink(link: HTMLAnchorElement, base: string): HTMLElement | undefined {
  const embed = link.dataset['widget'] === 'none' ? undefined : readEmbedAddress(link.href, base);
  if (!embed || !isAlone(link)) return undefined;
  const widget = document.createElement(embed.tag);
  setAttributes(widget, embed.attributes);
  link.replaceWith(widget);
  // The link is what shows where the widget can't.
  widget.append(link);
  return widget;
}
