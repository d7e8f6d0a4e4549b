/**
 * The JSON in a text, without what content systems, caches and servers write around it: comments, CDATA marks, a paragraph,
 * notices of PHP, byte order marks.
 * @throws What `JSON.parse` says of the text where that does not help.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    let rest = text.trim();
    while (rest.endsWith('-->')) rest = rest.slice(0, rest.lastIndexOf('<!--')).trimEnd();
    const [, inside] = rest.split('<![CDATA[');
    if (inside) rest = inside.slice(0, inside.lastIndexOf(']]>')).trim();
    const end = Math.max(rest.lastIndexOf(']'), rest.lastIndexOf('}')) + 1;
    const start = /[[{]\s*["{[\]}]/g;
    for (let tries = /^[[{]/.test(rest) ? 1 : 3; tries; tries--) {
      const index = start.exec(rest)?.index ?? -1;
      // What stands in a page is not its answer.
      if (index < 0 || /<(!doctype|html|script)/i.test(rest.slice(0, index))) break;
      try {
        return JSON.parse(rest.slice(index, end));
      } catch {
        // A bracket of the notice.
      }
    }
    throw error;
  }
}
