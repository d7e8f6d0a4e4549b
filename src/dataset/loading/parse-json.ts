/**
 * Reads a dataset's JSON; what content systems, caches and servers write around it is left out: comments, CDATA marks, a
 * paragraph, warnings, byte order marks.
 * @throws What `JSON.parse` says of the text where that does not help.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const plain = text.replace(/<!--[^]*?-->/g, '');
    try {
      return JSON.parse(plain.slice(plain.indexOf('{'), plain.lastIndexOf('}') + 1));
    } catch {
      throw error;
    }
  }
}
