import type Papa from 'papaparse';
import { decode } from '../platform/decode.js';
import { loaded, type Row } from './book.js';

/** What may stand between two cells: as cells are copied, as Excel writes them where the comma is decimal, and elsewhere. */
const SIGNS = ['\t', ';', ','];

type Split = (text: string, sign: string) => readonly Row[];

/**
 * The rows of a text with a sign between cells: quotes around cells with line breaks, signs or quotes in them.
 * @param isPasted - Spreadsheets copy cells with tabs: one in the first lines decides.
 * @throws A `BookError` where what reads it can't be loaded.
 */
export async function readDelimited(text: string, isPasted = false): Promise<readonly Row[]> {
  const { default: papa } = await loaded(import('papaparse'));
  const split: Split = (text, sign) => rowsOf(papa, text, sign);
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel may name the sign in a line of its own.
  const [, named, rest] = /^sep=(.)\n([^]*)$/.exec(plain) ?? [];
  const hasTabs =
    isPasted &&
    plain
      .trim()
      .split('\n', 3)
      .some((line) => line.includes('\t'));
  return split(rest ?? plain, named ?? (hasTabs ? '\t' : signOf(plain, split)));
}

/** The rows of a .csv file, in whatever encoding it is. */
export const readCsv = (bytes: Uint8Array<ArrayBuffer>): Promise<readonly Row[]> => readDelimited(decode(bytes, ''));

/**
 * The sign that splits the titles into cells, and the rows below into as many: in prose a sign is now and then. A row may
 * lack its last cells, and has none too many.
 */
function signOf(text: string, split: Split): string {
  const scores = SIGNS.map((sign) => {
    const counts = split(text.slice(0, 20_000), sign)
      .slice(0, 20)
      .map(({ length }) => length);
    const titles = counts.find((count) => count > 1) ?? Infinity;
    const right = counts.filter((count) => count > 1 && count <= titles).length;
    return { sign, score: right - counts.filter((count) => count > titles).length };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).sign;
}

/** Stands for a quote that is a letter of its cell: no spreadsheet has this sign. */
const LETTER = '\uF8FE';
/** So many of them are looked for; with more, no quote means anything. */
const MOST = 20;

function rowsOf({ parse }: typeof Papa, given: string, delimiter: string): readonly Row[] {
  const read = (text: string, quoteChar = '"') => parse<string[]>(text, { delimiter, newline: '\n', quoteChar });
  let text = given;
  let { data, errors } = read(text);
  for (let count = 0; errors.length; count++) {
    // A quote that nothing ends would swallow all that follows. Its place is the one before the cell's.
    const place = text.lastIndexOf('"', (errors[0]!.index ?? 0) - 1);
    if (count === MOST || place < 0) {
      ({ data } = read(given, LETTER));
      break;
    }
    text = `${text.slice(0, place)}${LETTER}${text.slice(place + 1)}`;
    ({ data, errors } = read(text));
  }
  const rows = data.map((row) => row.map((cell) => cell.replaceAll(LETTER, '"')));
  // A line break at the end begins no row.
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}
