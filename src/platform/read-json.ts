/**
 * The JSON in an answer: caches put comments behind it, notices of PHP stand before it.
 * @throws A `SyntaxError` where there is none, or where it has a fault.
 */
export function readJson(text: string): unknown {
  // Byte order marks go too.
  let rest = text.trim();
  while (rest.endsWith('-->')) rest = rest.slice(0, rest.lastIndexOf('<!--')).trimEnd();
  const end = Math.max(rest.lastIndexOf(']'), rest.lastIndexOf('}')) + 1;
  const start = /[[{]\s*["{[\]}]/g;
  for (let tries = /^[[{]/.test(rest) ? 0 : 3; tries; tries--) {
    const index = start.exec(rest)?.index ?? 0;
    // What stands in a page is not its answer.
    if (!index || /<(!doctype|html|script)/i.test(rest.slice(0, index))) break;
    try {
      return JSON.parse(rest.slice(index, end));
    } catch {
      // A bracket of the notice.
    }
  }
  return JSON.parse(end ? rest.slice(0, end) : rest);
}
