/** `Intl` objects are slow to make, and the same for every widget of a language. */
const cache = new Map<string, unknown>();

export function cached<T, O>(make: new (tag: string, options: O) => T, tag: string, options: O): T {
  const key = make.name + tag + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new make(tag, options));
  return cache.get(key) as T;
}

/**
 * Whether a tag leaves digits and calendar to its language. What all of ours agree on is then said without `Intl`, whose
 * first object of a kind takes a slow phone a twentieth of a second.
 */
export const isUsual = (tag: string) => !/-u-/.test(tag);

/** A number as the locale writes it: `1.234.567`. Tags are canonical, so none of these throws. */
export const formatNumber = (tag: string, value: number) =>
  Math.abs(value) < 1000 && isUsual(tag) ? String(value) : cached(Intl.NumberFormat, tag, {}).format(value);

/** A date as the locale writes it. Dates of the dataset have no time zone: they are read and written in UTC. */
export const formatDate = (tag: string, date: Date, options: Intl.DateTimeFormatOptions) =>
  cached(Intl.DateTimeFormat, tag, { ...options, timeZone: 'UTC' }).format(date);

/** The plural category of a number. */
export const pluralOf = (tag: string, value: number) =>
  value > 1 && value < 1e6 ? 'other' : cached(Intl.PluralRules, tag, {}).select(value);

/** The name of a country. */
export const nameOfCountry = (tag: string, country: string) =>
  cached(Intl.DisplayNames, tag, { type: 'region' }).of(country) ?? country;
