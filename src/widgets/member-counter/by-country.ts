import type { CountryMembers } from '../../dataset/types.js';
import { nameOfCountry } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';

export interface CountryRow {
  readonly country: string;
  readonly name: string;
  readonly total: number;
}

/** The countries with any members, those with most first. */
export function sortCountries(countries: readonly CountryMembers[], { tag }: Language): readonly CountryRow[] {
  return countries
    .filter(({ total }) => total)
    .map((each) => ({ ...each, name: nameOfCountry(tag, each.country) }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, tag));
}

/** How many all the countries have. */
export const sumOf = (countries: readonly CountryMembers[]) => countries.reduce((sum, { total }) => sum + total, 0);

/** How many of the total are of no country that is named. */
export const restOf = (total: number, countries: readonly CountryMembers[]) => Math.max(0, total - sumOf(countries));
