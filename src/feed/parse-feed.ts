import { checkItem, type NewsItem } from './item.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';

export interface Feed {
  /** Newest first. */
  readonly items: readonly NewsItem[];
}

/**
 * Reads WordPress REST, JSON Feed, RSS or Atom, told apart by their content.
 * @param address - Where the text was found, after all redirects.
 * @throws An `Error` that says why the text is none of them.
 */
export function parseFeed(text: string, address: string): Feed {
  const raw = /^\s*[[{]/.test(text) ? parseJson(JSON.parse(text), address) : parseXml(text, address);
  if (!raw) throw new Error(text.trim().slice(0, 40));
  return {
    items: raw.drafts.map((draft) => checkItem(draft, address)).sort((a, b) => +(b.date ?? 0) - +(a.date ?? 0)),
  };
}
