import { clean } from './clean.js';
import type { Reader } from './reader.js';

/** What `Intl` names and is no country: unions, groups and codes made for tests. */
const NO_COUNTRY = /^(E[UZ]|UN|QO|X[AB]|ZZ)$/;

/** A country by its two letters (ISO 3166-1 alpha-2), in any case; `UK` is read as the `GB` that it stands for. */
export const countryCode: Reader<string> = {
  read(value) {
    const letters = clean(value).toUpperCase();
    if (!/^[A-Z]{2}$/.test(letters) || NO_COUNTRY.test(letters)) return undefined;
    const [, code = ''] = Intl.getCanonicalLocales(`und-${letters}`)[0]!.split('-');
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) && code;
  },
  expected: { code: 'country', detail: ': PE, CO, HN' },
};
