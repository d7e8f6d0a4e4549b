/** A node, then all that is around it, through shadow roots to their hosts. */
export function* ancestors(start: Node): Generator<Node> {
  for (let node: Node | null = start; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) yield node;
}
