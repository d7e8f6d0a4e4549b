import type { RelationType } from '../../dataset/types.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** The sheets of a spreadsheet that holds a dataset, in the order in which they stand. */
export const sheetNames = [
  'members',
  'countries',
  'figures',
  'areas',
  'objectives',
  'governance',
  'bodies',
  'people',
  'relations',
  'timelines',
  'events',
  'presentation',
  'paragraphs',
  'contact',
  'news',
  'rest',
] as const;

export type SheetName = (typeof sheetNames)[number];

/** What something in a spreadsheet could not be taken for. */
export type NoteCode = 'unknown-sheet' | 'unknown-field' | 'twice' | 'two-dates' | 'no-such-day' | 'homeless';

/** The words of a spreadsheet in one language; those of its fields are the studio's too. */
export interface SheetWords {
  /** The name on the sheet's tab, 31 signs at most, and what its first row says. */
  readonly sheets: { readonly [name in SheetName]: { readonly name: string; readonly about: string } };
  /** By the path of the field, `events.date`, or what is the same in all sheets, `date`. */
  readonly fields: { readonly [path: string]: string };
  /** The columns of a sheet with a row for each field. */
  readonly field: string;
  readonly value: string;
  readonly relationTypes: { readonly [type in RelationType]: string };
  readonly notes: { readonly [code in NoteCode]: (what: string) => string };
}

export const sheetWords: { readonly [code: string]: SheetWords } = { es, en, pt, fr };

/** What a field is called in a language: its path where it has no name. */
export function nameOfField(sheet: SheetName, path: string, { fields }: SheetWords): string {
  return fields[`${sheet}.${path}`] ?? fields[path] ?? path;
}
