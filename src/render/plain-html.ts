import { defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const DROPPED = new Set(['svg', 'style', 'button', 'template']);
const KEPT = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'time', 'div']);
const ATTRIBUTES = new Set(['href', 'datetime', 'lang']);

/** What a rendered widget says, as plain headings, paragraphs, lists and links: no styles, no classes, no drawings. */
export function plainHtml(rendered: string): string {
  const shadow = /<template[^>]*>(.*)<\/template>/s.exec(rendered)?.[1] ?? '';
  const plain = parseFragment('');
  copy(parseFragment(shadow), plain);
  return serialize(plain)
    .replace(/<div>\s*<\/div>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function copy(from: Parent, to: Parent) {
  for (const node of from.childNodes) {
    if (tree.isTextNode(node)) tree.insertText(to, node.value);
    else if (tree.isElementNode(node) && !isDecoration(node)) copy(node, target(node, to));
  }
}

/** Where the content of an element goes: into a plain element of that name, or straight into what is around it. */
function target(node: DefaultTreeAdapterTypes.Element, to: Parent): Parent {
  const structure =
    node.tagName !== 'div' || node.childNodes.some((child) => tree.isElementNode(child) && child.tagName === 'dt');
  if (!KEPT.has(node.tagName) || !structure) return to;
  const kept = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
  const plain = tree.createElement(node.tagName, node.namespaceURI, kept);
  tree.appendChild(to, plain);
  return plain;
}

const isDecoration = (node: Node) =>
  tree.isElementNode(node) &&
  (DROPPED.has(node.tagName) || node.attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true'));
