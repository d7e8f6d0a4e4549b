import { pageLanguage } from '../language/resolve.js';
import { withMessages } from '../language/with-messages.js';
import { hasText } from '../platform/visible.js';

/** What is of a page, and in no phrase that stands for a widget. */
const PAGE = 'h1,h2,h3,h4,h5,h6,section,article,header,footer,nav,main,aside,form,script:not([type*=json])';

/** The tag of the widget that an element is, or stands for, where it does. */
const tagOf = (element: Element) => (element as HTMLElement).dataset?.['widget'] ?? element.localName;
const isWidget = (element: Element) => /^coffee-(?!network$)/.test(tagOf(element));

/**
 * Whether an element holds the page that should stand behind it. HTML knows no self-closing tag: after
 * `<coffee-member-counter/>`, or where the end tag is missing, all that follows in the parent is the element's content.
 * Told from a fallback by what it is; and by where it ends, since an element that is not closed ends with its parent.
 */
export function hasSwallowed(element: Element): boolean {
  if (!element.firstChild) return false;
  const { parentElement } = element;
  const nodes = [...element.childNodes].filter((node) => !(node as Partial<Element>).slot);
  const children = nodes.filter((node) => node instanceof Element);
  // The static form, where its shadow root is not known.
  if (children.some((each) => each.matches('template'))) return false;
  const all = children.flatMap((each) => [each, ...each.querySelectorAll('*')]);
  if (all.some(isWidget)) return true;
  if (!endsWithParent(element) || isPlainForm(element, nodes, children)) return false;
  const text = nodes.map(({ textContent }) => textContent).join('');
  const count = (selector: string) => all.filter((each) => each.matches(selector)).length;
  // A sentence that goes on: with its punctuation, with a small letter after the space, or up to a full stop.
  const goesOn =
    /^\s*[,.;:)]/.test(text) ||
    (hasText(element.previousSibling?.textContent)
      ? /^\s+(\p{Ll}|\p{L}.*[.!?]\s*$)/su.test(text)
      : /^\s+\p{Ll}.*[.!?]\s*$/su.test(text));
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

const LISTS = 'ul,ol';
const HEADINGS = 'h2,h3,h4,h5,h6';
/** What our static form holds where its template has been taken away, and what is in its lines. */
const PLAIN = `${LISTS},${HEADINGS},p,a,li,time,b,strong,i,em,span,br`;

/**
 * Those of ours that have no heading begin with stressed words: a figure, the name of what follows, or the first line of
 * several. No other paragraph is below them.
 */
const STRESSED = /^(<p>)?<strong[^>]*>(?!.*<(p|h\d)>)(\p{N}|[^<]*<\/strong>(&nbsp;)?:|.*<(br|ul)>)/su;

/**
 * Whether what an element holds is a fallback of the shape of our own (`src/facts/`): from the start tag on a list, or one
 * heading with lists below it. A paragraph is the page's too, except below a heading such as the widgets have themselves.
 */
function isPlainForm(element: Element, nodes: Node[], children: Element[]): boolean {
  const [first] = children;
  if (!first || first !== nodes[0] || children.some((each) => !isPlain(each))) return false;
  // It is read, not set.
  // eslint-disable-next-line no-restricted-properties
  if (STRESSED.test(element.innerHTML)) return true;
  const tag = tagOf(element);
  const headed = first.matches(HEADINGS);
  const rest = headed ? children.slice(1) : children;
  const ownLevel = headed && (first.localName > 'h2' || element.matches('[heading-level="2"]'));
  return (
    nodes.every((node) => node instanceof Element || !hasText(node.textContent)) &&
    // These have no heading.
    !(headed && /member-counter|contact-button/.test(tag)) &&
    rest.every(
      (each) => each.matches(LISTS) || (headed && each.matches(HEADINGS) ? each.localName > first.localName : ownLevel),
    ) &&
    (rest.some((each) => each.matches(LISTS)) || (ownLevel && tag === 'coffee-presentation' && rest.length > 0))
  );
}

const isPlain = (each: Element) => [each, ...each.querySelectorAll('*')].every((inside) => inside.matches(PLAIN));

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
  withMessages(pageLanguage(), ({ unclosed }) =>
    console.warn(`[coffee-network] ${unclosed(tag, tag.replace('<', '</'))}`, element),
  );
}
