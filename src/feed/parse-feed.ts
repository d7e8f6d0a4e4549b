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
  return { items: sort(raw.drafts.map((draft) => checkItem(draft, address, raw.language))) };
}

/**
 * Newest first. A piece without a date stays where the feed has it; one that is still to come is a mistake, or too early:
 * it goes to the end, without its date.
 */
function sort(items: readonly NewsItem[]): NewsItem[] {
  const tomorrow = Date.now() + 864e5;
  const isEarly = ({ date }: NewsItem) => !!date && +date > tomorrow;
  const shown = items.filter((item) => !isEarly(item));
  const dated = shown.filter(({ date }) => date).sort((a, b) => +b.date! - +a.date!);
  let next = 0;
  return [
    ...shown.map((item) => (item.date ? dated[next++]! : item)),
    ...items.filter(isEarly).map((item) => ({ ...item, date: undefined, day: undefined })),
  ];
}
