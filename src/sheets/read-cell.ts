import type { Json } from '../document/json.js';
import { nameOfCountry } from '../language/intl.js';
import { languages } from '../language/languages/index.js';
import { readDate } from '../language/read-date.js';
import { countryCode } from '../values/country.js';
import { decimal } from '../values/decimal.js';
import type { Cell } from './book.js';
import type { FieldKind } from './tables.js';
import { sheetWords } from './words/words.js';

/** What a cell says; and why it stays as it is written, where it could not be read. */
export interface ReadCell {
  readonly value: Json;
  readonly fault?: 'two-dates' | 'no-such-day';
}

/** Text without what differs between two ways of writing it. */
export const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

/** What people write in a cell of a kind, in the language of the sheet. */
export function readCell(cell: Exclude<Cell, null>, kind: FieldKind, tag: string): ReadCell {
  if (cell instanceof Date) return { value: dayIn(cell) };
  if (kind === 'any') return { value: cell };
  if (typeof cell === 'boolean') return { value: String(cell) };
  if (kind === 'number') return { value: typeof cell === 'number' ? cell : (decimal.read(cell, tag) ?? cell) };
  if (kind === 'date') return readDateCell(cell, tag);
  const text = String(cell);
  if (kind === 'country') return { value: countryCode.read(text) ?? countries().get(folded(text)) ?? text };
  if (kind === 'relation') return { value: relations().get(folded(text)) ?? text };
  return { value: text };
}

/** Spreadsheets keep a day as the number of days since the end of 1899; years are smaller. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 110_000;
const serialDay = (days: number) => new Date(Math.round(days * 86_400_000) - 2_209_161_600_000);

/** A day; the time that a spreadsheet may add to it is nobody's. */
const dayIn = (date: Date) => (Number.isNaN(+date) ? '' : date.toISOString().slice(0, 10));

function readDateCell(cell: string | number, tag: string): ReadCell {
  const text = String(cell).trim();
  if (/^\d{5,6}([.,]\d+)?$/.test(text)) {
    const days = parseFloat(text);
    if (days >= FIRST_SERIAL && days < LAST_SERIAL) return { value: dayIn(serialDay(Math.floor(days))) };
  }
  const read = readDate(text, tag);
  if (!read) return { value: text };
  if ('edtf' in read) return { value: read.edtf };
  return { value: text, fault: 'either' in read ? 'two-dates' : 'no-such-day' };
}

/** What is made once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The countries by their names in our languages. */
const countries = once((): ReadonlyMap<string, string> => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => countryCode.read(code) === code);
  return new Map(
    languages.flatMap(({ code }) => codes.map((each): [string, string] => [folded(nameOfCountry(code, each)), each])),
  );
});

/** The types of relations by their words in our languages. */
const relations = once(
  () =>
    new Map(
      Object.values(sheetWords).flatMap(({ relationTypes }) =>
        Object.entries(relationTypes).map(([type, words]): [string, string] => [folded(words), type]),
      ),
    ),
);
