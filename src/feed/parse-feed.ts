import { checkItem, type NewsItem } from './item.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';

/**
 * Reads WordPress REST, JSON Feed, RSS or Atom, told apart by their content; newest first.
 * @param address - Where the text was found, after all redirects.
 * @throws An `Error` that says why the text is none of them.
 */
export function parseFeed(text: string, address: string): readonly NewsItem[] {
  const drafts = /^\s*[[{]/.test(text) ? parseJson(JSON.parse(text), address) : parseXml(text, address);
  if (!drafts) throw new Error(text.trim().slice(0, 40));
  return drafts.map((draft) => checkItem(draft, address)).sort((a, b) => +(b.date ?? 0) - +(a.date ?? 0));
}
