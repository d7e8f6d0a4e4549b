import { setAttributes, tagOf } from './make-widget.js';
import { isInText } from './marked-element.js';
import { embedLanguages, presentational } from './widget-names.js';

/** The widget that a link leads to: its tag and the attributes that the address sets. Only addresses under `base`. */
export function readEmbedAddress(address: string, base: string) {
  const url = new URL(address);
  const [, lang = '', name = ''] =
    /^embed\/(\w\w)\/([\w-]+)\.html$/.exec(
      url.href.startsWith(base) ? (url.origin + url.pathname).slice(base.length) : '',
    ) ?? [];
  const tag = tagOf(name);
  if (!tag || !(embedLanguages as readonly string[]).includes(lang)) return undefined;
  const allowed = [...url.searchParams].filter(([key]) => (presentational as readonly string[]).includes(key));
  return { tag, attributes: [['lang', lang] as const, ...allowed] };
}

/** Puts the widget in the place of a link to its page, where the link stands alone in its block. */
export function replaceLink(link: HTMLAnchorElement, base: string): HTMLElement | undefined {
  const embed =
    link.dataset['widget'] === 'none' || !/^https?:|^file:/.test(link.href)
      ? undefined
      : readEmbedAddress(link.href, base);
  if (!embed || !isAlone(link)) return undefined;
  const widget = document.createElement(embed.tag);
  setAttributes(widget, embed.attributes);
  link.replaceWith(widget);
  // The link is what shows where the widget can't.
  widget.append(link);
  return widget;
}

const INLINE = /^(strong|em|b|i|u|span|font|small)$/;

/** Whether a link has its block to itself, within whatever inline elements an editor has put around it. */
function isAlone(link: HTMLElement): boolean {
  let block: HTMLElement = link;
  while (block.parentElement && INLINE.test(block.parentElement.localName) && !isInText(block))
    block = block.parentElement;
  const { parentElement } = block;
  const others = parentElement
    ? [...parentElement.children].filter((child) => child !== block && child.localName !== 'br')
    : [];
  // A block between blocks is alone too; text beside it, or another link or picture, makes a sentence or a row.
  const beside = others.some((child) => INLINE.test(child.localName) || /^(a|img)$/.test(child.localName));
  const text = Array.from(parentElement?.childNodes ?? [], (node) =>
    node.nodeType === Node.TEXT_NODE ? node.textContent : '',
  );
  return !beside && !text.join('').trim();
}
