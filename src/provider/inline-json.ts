const SCRIPT = 'script[type="application/json"]';

/**
 * Follows the JSON inside an element, also where it is edited in place.
 * @param tell - Told of its text whenever that has changed; of nothing where there is none.
 */
export function followInlineJson(host: Element, tell: (text?: string) => void) {
  let edits: MutationObserver | undefined;
  let told: string | undefined;
  const read = () => {
    // A content system may put a paragraph around it.
    const script = host.querySelector(`:scope > ${SCRIPT}, :scope > p > ${SCRIPT}`);
    edits?.disconnect();
    if (script)
      (edits ??= new MutationObserver(read)).observe(script, { childList: true, characterData: true, subtree: true });
    const text = script?.textContent ?? undefined;
    if (text === told) return;
    told = text;
    tell(text);
  };
  return {
    read,
    /** What `parse` makes of the text; nothing where it fails while the page's parser may still be at it. */
    parse<T>(parse: () => T): T | undefined {
      try {
        return parse();
      } catch (error) {
        if (document.readyState !== 'loading') throw error;
        told = undefined;
        return undefined;
      }
    },
    leave: () => edits?.disconnect(),
  };
}
