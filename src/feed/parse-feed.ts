import { readJson } from '../platform/read-json.js';
import { checkItem, type FeedProblem, type NewsItem } from './item.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';

export interface Feed {
  /** Newest first. */
  readonly items: readonly NewsItem[];
  /** What could not be read of the items. */
  readonly problems: readonly FeedProblem[];
}

/**
 * Reads WordPress REST, JSON Feed, RSS or Atom, told apart by their content.
 * @param address - Where the text was found, after all redirects.
 * @throws An `Error` that says why the text is none of them.
 */
export function parseFeed(text: string, address: string): Feed {
  const raw = /^\s*[[{]/.test(text)
    ? parseJson(readJson(text), address)
    : (parseXml(text, address) ?? parseJson(jsonWithin(text), address));
  const problems: FeedProblem[] = [];
  const items = raw?.drafts.flatMap((draft, index) => {
    const tell = (field: string, value: string, expected: FeedProblem['expected']) =>
      problems.push({ value: `items[${index}]${field}: ${value}`, expected });
    const item = checkItem(draft, address, raw.language, tell);
    if (item && isEarly(item)) tell('.date', String(draft.dates.find(Boolean)), 'date');
    return item ?? [];
  });
  // Of data of another kind there is nothing that could be shown.
  if (!items || (problems.length && !items.length)) throw new Error(text.trim().slice(0, 40));
  return { items: sort(items), problems };
}

function jsonWithin(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    // No JSON either.
    return undefined;
  }
}

/** A clock may be ahead, but not by a day. */
const isEarly = ({ date }: NewsItem) => !!date && +date > Date.now() + 864e5;

/**
 * Newest first. A piece without a date stays where the feed has it; one that is still to come is a mistake, or too early:
 * it goes to the end, without its date.
 */
function sort(items: readonly NewsItem[]): NewsItem[] {
  const shown = items.filter((item) => !isEarly(item));
  const dated = shown.filter(({ date }) => date).sort((a, b) => +b.date! - +a.date!);
  let next = 0;
  return [
    ...shown.map((item) => (item.date ? dated[next++]! : item)),
    ...items.filter(isEarly).map((item) => ({ ...item, date: undefined, day: undefined })),
  ];
}
