import { readFile, writeFile } from 'node:fs/promises';
import { isShallow, type Json } from '../document/json.js';
import { pickLanguage, languageOf } from '../language/resolve.js';
import { languages } from '../language/languages/index.js';
import { readJson } from '../platform/read-json.js';
import { BookError, type BookFault } from '../sheets/book.js';
import type { Note } from '../sheets/from-book.js';
import { readSpreadsheet, writeSpreadsheet } from '../sheets/index.js';
import { sheetWords } from '../sheets/words/words.js';
import { findFault } from './json-fault.js';
import { readInput } from './read-input.js';

const codes = languages.map(({ code }) => code).join('|');
export const EXPORT_USAGE = `export FILE|URL --to BOOK.xlsx [--lang ${codes}]`;
export const IMPORT_USAGE = `import BOOK.xlsx|BOOK.csv [--lang ${codes}]`;

/** `INPUT --to FILE --lang es`, in any order. */
function readArguments(args: readonly string[], usage: string) {
  const given: { [name: string]: string | undefined } = {};
  for (let index = 0; index < args.length; index++) {
    const [, name = 'input', joined] = /^--(to|lang)(?:=(.*))?$/s.exec(args[index]!) ?? [];
    const value = name === 'input' ? args[index] : (joined ?? args[++index]);
    if (!value || value.startsWith('--') || given[name] !== undefined) throw new Error(`Expected: ${usage}`);
    given[name] = value;
  }
  const { input, to, lang = 'es' } = given;
  if (!input) throw new Error(`Expected: ${usage}`);
  if (!languageOf(lang)) throw new Error(`Unknown language ${lang}. Expected one of: ${codes.replaceAll('|', ', ')}`);
  return { input, to, lang };
}

/**
 * Writes a dataset as a spreadsheet.
 * @throws An `Error` that says what can't be read, or written.
 */
export async function exportCommand(args: readonly string[]): Promise<void> {
  const { input, to, lang } = readArguments(args, EXPORT_USAGE);
  if (!to || !/\.xlsx$/i.test(to)) throw new Error(`Expected: ${EXPORT_USAGE}`);
  const { text } = await readInput(input);
  let dataset: unknown;
  try {
    dataset = readJson(text);
  } catch (error) {
    const { line, column } = findFault(text) ?? { line: 1, column: 1 };
    throw new Error(`${input} is no JSON: see line ${line}, column ${column}`, { cause: error });
  }
  if (!isShallow(dataset)) throw new Error(`${input} is no dataset: it is too deep`);
  await writeFile(to, await writeSpreadsheet(dataset as Json, lang));
}

const faults: { readonly [fault in BookFault]: string } = {
  'too-large': 'it is larger than any dataset',
  'too-vast':
    'a sheet has something written beyond row 20,000 or column 500. Delete it, or copy the rest to a new sheet',
  'no-spreadsheet': 'it is no .xlsx, or it is damaged. Open it in Excel or LibreOffice and save it as .xlsx or .csv',
  'old-excel':
    'it is an old .xls, or has a password. Open it in Excel or LibreOffice and save it as .xlsx without a password',
  'nothing-known':
    'none of its sheets is one of a dataset. Begin with `export`, and keep the names of its sheets or columns',
  'not-loaded': 'the part of this program that reads spreadsheets is missing. Install it again',
};

/**
 * The JSON of a spreadsheet; what was not clear in it goes to the error output.
 * @throws An `Error` that says why it can't be read.
 */
export async function importCommand(args: readonly string[]): Promise<string> {
  const { input, to, lang } = readArguments(args, IMPORT_USAGE);
  if (to) throw new Error(`Expected: ${IMPORT_USAGE}`);
  try {
    const bytes = new Uint8Array(await readFile(input));
    const { document, notes } = await readSpreadsheet(bytes, input, lang);
    for (const note of notes) process.stderr.write(`${sayNote(note, lang)}\n`);
    return JSON.stringify(document, null, 2);
  } catch (error) {
    const why = error instanceof BookError ? faults[error.code] : (error as Error).message;
    throw new Error(`Can't read ${input}: ${why}`, { cause: error });
  }
}

function sayNote({ code, sheet, row, what }: Note, lang: string): string {
  const where = [sheet, row, what].filter((each) => each !== undefined).join(' › ');
  return (sheetWords[pickLanguage([lang]).code] ?? sheetWords['en']!).notes[code](where);
}
