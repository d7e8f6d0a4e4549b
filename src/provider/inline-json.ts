import { readJson } from '../platform/read-json.js';

const SCRIPT = 'script[type="application/json"]';

/** What the JSON inside an element is: a value, or why it is none; neither while the page's parser is still at it. */
export interface InlineJson {
  readonly value?: unknown;
  readonly failure?: string;
}

/**
 * Follows the JSON inside an element, also where it is edited in place.
 * @param tell - Told whenever it has changed; nothing where there is none.
 */
export function followInlineJson(host: Element, tell: (json?: InlineJson) => void) {
  let edits: MutationObserver | undefined;
  let told: string | undefined;
  const read = () => {
    // A content system may put a paragraph around it.
    const script = host.querySelector(`:scope > ${SCRIPT}, :scope > p > ${SCRIPT}`);
    edits?.disconnect();
    if (script)
      (edits ??= new MutationObserver(read)).observe(script, { childList: true, characterData: true, subtree: true });
    const text = script?.textContent;
    if (text === told) return;
    told = text;
    if (text == null) return tell();
    let json: InlineJson = {};
    try {
      json = { value: readJson(text) };
    } catch (error) {
      // While the page is parsed it may not have all its text yet.
      if (document.readyState === 'loading') told = undefined;
      else json = { failure: (error as Error).message };
    }
    tell(json);
  };
  return {
    read,
    leave: () => edits?.disconnect(),
  };
}
