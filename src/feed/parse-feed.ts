import type { NewsItem } from './item.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';

/**
 * Reads WordPress REST, JSON Feed, RSS or Atom, told apart by their content; newest first.
 * @throws An `Error` that says why the text is none of them.
 */
export function parseFeed(text: string): readonly NewsItem[] {
  const items = /^\s*[[{]/.test(text) ? parseJson(JSON.parse(text)) : parseXml(text);
  if (!items) throw new Error(text.trim().slice(0, 40));
  return [...items].sort((a, b) => +(b.date ?? 0) - +(a.date ?? 0));
}
