/** When something was published. */
export interface FeedDate {
  readonly moment: Date;
  /** The day that the feed states in its own zone, at midnight UTC. */
  readonly day: Date;
}

/** How the months begin in Spanish, Portuguese, French, English and German. */
const MONTHS =
  /\b(?:(jan|ene)|(f[eé][bv])|(m[aä]r(?!t|d))|(a[bpv]r)|(ma[iy])|(jui?n)|(jui?l)|(a[gu][og]|ao[uû])|(se[pt])|(o[cku]t)|(nov)|(d[eéi][cz]))[a-z]*/g;
const TIME = /(\d\d?)[:h](\d\d)(:\d\d)?[.,\d]*\s*(?:([ap])[. ]*m\b)?[. ]*((?:gmt|utc)?\s*[+-]\d\d:?(?:\d\d)?|[a-z]+)?/;
/** Languages that put the day before the month: not `en`, which does either, and not those of Panama and Puerto Rico. */
const DAY_FIRST = /^(es(?!.p[ar]\b)|pt|fr|de|it|ca|en.(gb|ie|au|nz|in)\b)/i;

/**
 * A date as feeds write it, in words or figures, or a timestamp; without a zone, in UTC. None where it may be either of two days, or is
 * what a system says that had none (1970).
 * @param language - The feed's.
 */
export function readDate(text: unknown, language: string): FeedDate | undefined {
  // A timestamp, in seconds or milliseconds.
  const [, seconds] = /^\s*(\d{10})(\d{3})?\s*$/.exec(`${text as string}`) ?? [];
  if (seconds) return readDate(new Date(+seconds * 1000).toISOString(), language);
  if (typeof text !== 'string') return undefined;
  const given = (/datetime\s*=\s*["']([^"']+)/i.exec(text)?.[1] ?? text)
    .slice(0, 200)
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase();
  const [year, month, date] = dayIn(given.replace(TIME, ' '), language).map(Number);
  const day = new Date(Date.UTC(year!, month! - 1, date));
  // The 31st of February is another day by then.
  if (!(+day >= 864e5 && day.getUTCMonth() === month! - 1 && day.getUTCDate() === date)) return undefined;
  const [, hour, minute, second = '', half, zone] = TIME.exec(given) ?? [];
  const at = (where: string | undefined) =>
    Date.parse(`${day.toUTCString().slice(5, 16)} ${hour}:${minute}${second}${half ? ` ${half}m` : ''} ${where}`);
  return { moment: new Date(at(zone) || at('GMT') || day), day };
}

/** Year, month and day; nothing where they can't be told apart. */
function dayIn(text: string, language: string): readonly unknown[] {
  const [a = '', b = '', c = ''] = text.match(/\d+/g) ?? [];
  const words = [...text.matchAll(MONTHS)];
  // `mar` may be a Tuesday.
  const month = (words.find(([word]) => word !== 'mar') ?? words[0])?.findIndex((part, index) => index && part);
  if (month) return a.length === 4 ? [a, month, b] : [b.length === 2 ? `20${b}` : b, month, a];
  if (a.length === 4) return [a, b, c];
  if (c.length !== 4) return [];
  if (+b > 12 || (+a <= 12 && /^en.us/i.test(language))) return [c, a, b];
  return +a > 12 || a === b || /^\D*\d+\./.test(text) || DAY_FIRST.test(language) ? [c, b, a] : [];
}
