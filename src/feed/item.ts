import { readWebAddress } from '../values/address.js';
import { readDate } from './date.js';

/** A piece of news: plain texts and addresses that have been checked. */
export interface NewsItem {
  /** Empty where it has none. */
  readonly title: string;
  /** Empty where it has none, or is protected. */
  readonly text: string;
  readonly href?: string | undefined;
  /** When it was published. */
  readonly date?: Date | undefined;
  /** The day of that which the feed states in its own zone, at midnight UTC. */
  readonly day?: Date | undefined;
  readonly picture?: Picture | undefined;
}

export interface Picture {
  /** https, or of the feed's own site. */
  readonly src: string;
  readonly alt: string;
}

/** What could not be read of an item. */
export interface FeedProblem {
  /** Begins with the place: `items[2].date: 05/01/2026`. */
  readonly value: string;
  readonly expected: 'address' | 'date' | 'required';
}

/** A piece of news as a feed has it: its texts are plain, all else is still to be checked. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  /** Where its page may be: the first that is an address is taken. So it is with pictures. */
  readonly links: readonly unknown[];
  /** The first that can be read is taken. */
  readonly dates: readonly unknown[];
  /** When it was published in UTC, where the date has no zone. */
  readonly moment?: unknown;
  readonly pictures: readonly (readonly [address: unknown, alt?: unknown])[];
}

/** A feed, nothing of which is checked. */
export interface RawFeed {
  readonly drafts: readonly Draft[];
  /** Empty where it does not say. */
  readonly language: string;
}

/** The address, absolute, if it is one of the web. */
export const resolve = (address: unknown, base: string) =>
  typeof address === 'string' ? readWebAddress(address, base) : undefined;

/** What feeds use as an id, where it is an address too. */
export const addressOnly = (id: unknown) => (typeof id === 'string' && /^\s*https?:/i.test(id) ? id : undefined);

/** Whether a file is a picture, by what is said of it, else by its name. */
export const isPicture = (type: unknown, address: unknown) =>
  typeof type === 'string' && type
    ? /^image/.test(type)
    : typeof address === 'string' && /\.(jpe?g|png|gif|webp|avif)\b/i.test(address);

/** Without the codes of page builders, which their plugin would replace: `[vc_row …]`, `[/caption]`; `[sic]` stays. */
export function withoutShortcodes(text: string): string {
  const closed = new Set(text.match(/\[\/[\w-]+(?=\])/g));
  return text
    .replace(/\[(\/?[\w-]+)(?![\w-])([^[\]]*)\]/g, (found, name: string, rest: string) =>
      /^\/|_/.test(name) || /^\s+[\w-]+=/.test(rest) || closed.has(`[/${name}`) ? ' ' : found,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a person would see there: a number and `false` are text, too. */
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';

/**
 * A piece of news that may be shown; nothing where there is nothing to show.
 * @param feed - The address of its feed.
 * @param tell - Is told of what can't be shown.
 */
export function checkItem(
  { title, text, links, dates, moment, pictures }: Draft,
  feed: string,
  language: string,
  tell: (field: string, value: string, expected: FeedProblem['expected']) => void,
): NewsItem | undefined {
  const { origin } = new URL(feed);
  /** What is read of the first that can be; if none can be, the first that is there is told. */
  const first = <T>(
    field: string,
    given: readonly unknown[],
    expected: FeedProblem['expected'],
    read: (value: unknown) => T,
  ) => {
    const found = given.map(read).find(Boolean);
    const wrong = given.map(textOf).find(Boolean);
    if (wrong && !found) tell(field, wrong, expected);
    return found;
  };
  const href = first('.link', links, 'address', (link) => resolve(link, feed));
  const date = first('.date', dates, 'date', (each) => readDate(each, language));
  const picture = pictures
    .map(([address, alt]) => ({ src: resolve(address, feed) ?? '', alt: typeof alt === 'string' ? alt : '' }))
    .find(({ src }) => {
      if (!src) return false;
      const url = new URL(src);
      // To the page's own site a picture is asked for with the visitor's cookies: no other site says with which address.
      return url.origin === origin || (url.protocol === 'https:' && url.origin !== self.origin);
    });
  if (!(title || text || href || picture)) return void tell('', '', 'required');
  return {
    title,
    text: withoutShortcodes(text),
    href,
    date: (readDate(moment, language) ?? date)?.moment,
    day: date?.day,
    picture,
  };
}
