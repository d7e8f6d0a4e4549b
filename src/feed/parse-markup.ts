interface Policy {
  createHTML(markup: string): string;
}
declare const trustedTypes: undefined | { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/**
 * Reads markup into a document of its own, in which nothing runs and nothing is loaded; only its text is ever used.
 * The page's Trusted Types must allow the policy `coffee-network`.
 */
export function parseMarkup(markup: string, type: DOMParserSupportedType): Document {
  const same = { createHTML: (given: string) => given };
  policy ??= typeof trustedTypes === 'object' ? trustedTypes.createPolicy('coffee-network', same) : same;
  return new DOMParser().parseFromString(policy.createHTML(markup), type);
}

/** What a piece of HTML says: its entities decoded, its markup dropped, `3 < 5` kept. */
export function plainText(html: string): string {
  // Words of two paragraphs are two words.
  const { body } = parseMarkup(`<body>${html.replace(/<(?=\/?(p|div|br|li|h\d|tr)\b)/gi, ' <')}`, 'text/html');
  for (const unseen of body.querySelectorAll('script, style, template, noscript, iframe')) unseen.remove();
  return body.textContent.replace(/\s+/g, ' ').trim();
}
