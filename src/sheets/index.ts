/** A dataset as a spreadsheet, and back. */
import type { Json } from '../document/json.js';
import { readCsv } from './delimited.js';
import { fromBook, type FromBook } from './from-book.js';
import { toBook } from './to-book.js';
import { readXlsx, writeXlsx } from './xlsx.js';

/** The .xlsx file of a dataset, in the words of a language. */
export const writeSpreadsheet = (dataset: Json, tag: string) => writeXlsx(toBook(dataset, tag));

/**
 * The dataset in an .xlsx or .csv file.
 * @param name - Of the file: what is no .xlsx is read as .csv where it says so.
 * @throws A `BookError` that says why it can't be read.
 */
export async function readSpreadsheet(bytes: Uint8Array<ArrayBuffer>, name: string, tag: string): Promise<FromBook> {
  const isCsv = /\.(csv|tsv|txt)$/i.test(name);
  const sheet = name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  return fromBook(isCsv ? [{ name: sheet, rows: await readCsv(bytes) }] : await readXlsx(bytes), tag);
}
