import { pageTerms } from '../language/resolve.js';
import { hasText } from '../platform/visible.js';

/** What is of a page, and in no phrase that stands for a widget. */
const PAGE = 'h1,h2,h3,h4,h5,h6,section,article,header,footer,nav,main,aside,form,script:not([type*=json])';

/** Whether an element is a widget, or stands for one. */
const isWidget = (element: Element) =>
  /^coffee-(?!network$)/.test((element as HTMLElement).dataset?.['widget'] ?? element.localName);

/**
 * Whether an element holds the page that should stand behind it. HTML knows no self-closing tag: after
 * `<coffee-member-counter/>`, or where the end tag is missing, all that follows in the parent is the element's content.
 * Told from a fallback by what it is; and by where it ends, since an element that is not closed ends with its parent.
 */
export function hasSwallowed(element: Element): boolean {
  const { parentElement } = element;
  const nodes = [...element.childNodes].filter((node) => !(node as Partial<Element>).slot);
  const children = nodes.filter((node) => node instanceof Element);
  // The static form, where its shadow root is not known.
  if (children.some((each) => each.matches('template'))) return false;
  const all = children.flatMap((each) => [each, ...each.querySelectorAll('*')]);
  if (all.some(isWidget)) return true;
  if (!endsWithParent(element)) return false;
  const text = nodes.map(({ textContent }) => textContent).join('');
  const count = (selector: string) => all.filter((each) => each.matches(selector)).length;
  // A sentence that goes on: a phrase has its spaces on both sides or on none, and none inside a sentence.
  const goesOn = /^[\s,.;:)]/.test(text) && (/\S$/.test(text) || hasText(element.previousSibling?.textContent));
  return (
    count(PAGE) > 0 ||
    count('p,table,figure,blockquote') > 1 ||
    count('img') > 1 ||
    // A paragraph ends where the next one begins; nobody writes a widget in a widget.
    (/\p{L}/u.test(text) &&
      (goesOn ||
        (text.trim().length > 200 && element.localName !== 'p') ||
        (!!parentElement && isWidget(parentElement))))
  );
}

/** Whether nothing that was written with the page follows: to the body scripts append elements, never a text between. */
function endsWithParent({ nextSibling, parentElement }: Element): boolean {
  for (let node = nextSibling; node; node = node.nextSibling)
    if (
      parentElement === document.body ? node.nodeType === Node.TEXT_NODE : !/^(script|#comment)$/i.test(node.nodeName)
    )
      return false;
  return true;
}

/** Tells the editor of an end tag that is missing. */
export function tellUnclosed(element: Element) {
  const tag = `<${element.localName}>`;
  console.warn(`[coffee-network] ${pageTerms().unclosed(tag, tag.replace('<', '</'))}`, element);
}
