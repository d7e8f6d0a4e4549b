/** When something was published. */
export interface FeedDate {
  readonly moment: Date;
  /** The day that the feed states in its own zone, at midnight UTC. */
  readonly day: Date;
}

/** How the months begin in Spanish, Portuguese, French, English and German, without accents. */
const MONTHS =
  /\b(?:(jan|ene)|(fe[bv])|(mar(?!t|d))|(a[bpv]r)|(ma[iy])|(jui?n)|(jui?l)|(ago|aug|aou)|(se[pt])|(o[cku]t)|(nov)|(d[ei][cz]))[a-z]*/g;
/** An hour, with its zone by number or as in North America. */
const TIME =
  /(\d\d?)[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])[. ]*m\b)?[. ]*(?:([ecmp])([sd])t\b|(?:gmt|utc)?\s*([+-]\d\d):?(\d\d)?)?/;
/** Languages that put the day before the month: not `en`, which does either, and not those of Panama and Puerto Rico. */
const DAY_FIRST = /^(es(?!.p[ar]\b)|pt|fr|de|it|ca|en.(gb|ie|au|nz|in)\b)/i;

/**
 * A date as feeds write it, in words or figures; without a zone, in UTC. None where it may be either of two days, or is
 * what a system says that had none (1970).
 * @param language - The feed's.
 */
export function readDate(text: unknown, language: string): FeedDate | undefined {
  if (typeof text !== 'string') return undefined;
  const given = (/datetime\s*=\s*["']([^"']+)/i.exec(text)?.[1] ?? text)
    .slice(0, 200)
    .replace(/<[^>]*>/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const time = TIME.exec(given);
  const rest = given.replace(TIME, ' ');
  const [a = '', b = '', c = ''] = rest.match(/\d+/g) ?? [];
  const words = [...rest.matchAll(MONTHS)];
  // `mar` may be a Tuesday.
  const word = words.find(([found]) => found !== 'mar') ?? words[0];
  const named = word?.findIndex((part, index) => index && part);
  const [year = '', month = 0, date = 0] = named
    ? +a > 31
      ? [a, named, b]
      : [b.length === 2 ? `20${b}` : b, named, a]
    : a.length === 4
      ? [a, b, c]
      : c.length !== 4
        ? []
        : +b > 12 || (+a <= 12 && /^en.us/i.test(language))
          ? [c, a, b]
          : +a > 12 || a === b || /^\D*\d+\./.test(rest) || DAY_FIRST.test(language)
            ? [c, b, a]
            : [];
  const day = new Date(Date.UTC(+year, +month - 1, +date));
  if (+day < 864e5 || day.getUTCMonth() !== +month - 1 || day.getUTCDate() !== +date) return undefined;
  const [, hour = 0, minute = 0, second = 0, half, zone, saving, ahead = '+0', more = '0'] = time ?? [];
  const hours = half ? (+hour % 12) + (half === 'p' ? 12 : 0) : +hour;
  const behind = zone ? 5 + 'ecmp'.indexOf(zone) - +(saving === 'd') : -+ahead;
  const minutes = (hours + behind) * 60 + +minute - +(ahead.slice(0, 1) + more);
  return { moment: new Date(+day + minutes * 6e4 + +second * 1000), day };
}
