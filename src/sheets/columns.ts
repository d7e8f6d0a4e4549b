import { languages } from '../language/languages/index.js';
import { canonical } from '../language/resolve.js';
import type { Cell } from './book.js';
import { folded, once } from './read-cell.js';
import type { Field } from './tables.js';
import { nameOfField, sheetWords, type SheetName, type SheetWords } from './words/words.js';

/** A column of a table, or a row of a form: a field, in a language where it has some. */
export interface Column {
  readonly field: Field;
  readonly tag?: string | undefined;
}

/** What stands over a column. */
export const titleOf = (sheet: SheetName, { field, tag }: Column, words: SheetWords) =>
  nameOfField(sheet, field.path.join('.'), words) + (tag ? ` (${tag})` : '');

/** The languages by their codes, and by what their speakers and we call them. */
const languageNames = once(() => {
  const codes = languages.map(({ code }) => code);
  return new Map(
    languages.flatMap(({ code, name }) => {
      const names = codes.map((tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(code) ?? code);
      return [code, name, ...names].map((each): [string, string] => [folded(each), code]);
    }),
  );
});

/** The language that a word stands for. */
export function tagOf(word: string): string | undefined {
  const text = folded(word);
  const named = languageNames().get(text);
  return named ?? (/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/.test(text) ? canonical(word) : undefined);
}

/** The field that a title means: by its path, or its name in any of our languages; the language after it, or in brackets. */
export function columnOf(cell: Cell | undefined, sheet: SheetName, fields: readonly Field[]): Column | undefined {
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  const title = String(cell).trim();
  const field = fieldNamed(title, sheet, fields);
  if (field) return { field };
  const [, name = '', tag = ''] =
    /^(.+?)\s*[([.:_]\s*([\p{L}\d_-]+)[)\]]?$/u.exec(title) ?? /^(.+?)\s+(?:en |in |em )?(\p{L}+)$/u.exec(title) ?? [];
  const localized = fieldNamed(name, sheet, fields);
  const language = tagOf(tag);
  return localized?.localized && language ? { field: localized, tag: language } : undefined;
}

const namesIn = new Map<SheetName, Map<string, Field>>();

function fieldNamed(name: string, sheet: SheetName, fields: readonly Field[]): Field | undefined {
  let names = namesIn.get(sheet);
  if (!names) {
    names = new Map();
    for (const field of fields) {
      const path = field.path.join('.');
      for (const each of [path, ...Object.values(sheetWords).map((words) => nameOfField(sheet, path, words))])
        if (!names.has(folded(each))) names.set(folded(each), field);
    }
    namesIn.set(sheet, names);
  }
  return names.get(folded(name));
}
