import { decode } from '../platform/decode.js';
import type { Row } from './book.js';

/** What may stand between two cells: as cells are copied, as Excel writes them where the comma is decimal, and elsewhere. */
const SIGNS = ['\t', ';', ','];

/**
 * The rows of a text with a sign between cells: quotes around cells with line breaks, signs or quotes in them.
 * @param isPasted - Spreadsheets copy cells with tabs: one in the first lines decides.
 */
export function readDelimited(text: string, isPasted = false): readonly Row[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel may name the sign in a line of its own.
  const [, named, rest] = /^sep=(.)\n([^]*)$/.exec(plain) ?? [];
  const hasTabs =
    isPasted &&
    plain
      .trim()
      .split('\n', 3)
      .some((line) => line.includes('\t'));
  return rowsOf(rest ?? plain, named ?? (hasTabs ? '\t' : signOf(plain)));
}

/** The rows of a .csv file, in whatever encoding it is. */
export const readCsv = (bytes: Uint8Array<ArrayBuffer>): readonly Row[] => readDelimited(decode(bytes, ''));

/**
 * The sign that splits the titles into cells, and the rows below into as many: in prose a sign is now and then. A row may
 * lack its last cells, and has none too many.
 */
function signOf(text: string): string {
  const scores = SIGNS.map((sign) => {
    const counts = rowsOf(text.slice(0, 20_000), sign)
      .slice(0, 20)
      .map(({ length }) => length);
    const titles = counts.find((count) => count > 1) ?? Infinity;
    const right = counts.filter((count) => count > 1 && count <= titles).length;
    return { sign, score: right - counts.filter((count) => count > titles).length };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).sign;
}

function rowsOf(text: string, sign: string): readonly Row[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (place <= text.length) {
    let cell: string;
    const closed = text[place] === '"' ? closingQuote(text, place, sign) : -1;
    if (closed > 0) {
      cell = text.slice(place + 1, closed).replace(/""/g, '"');
      place = closed + 1;
    } else {
      const end = firstOf(text, place, sign);
      cell = text.slice(place, end);
      place = end;
    }
    row.push(cell);
    if (text[place] !== sign) endRow();
    place++;
  }
  // A line break at the end begins no row.
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

/** The quote that ends a cell: a cell or a row ends after it. A quote that nothing ends is a letter of its cell. */
function closingQuote(text: string, start: number, sign: string): number {
  for (let place = start + 1; place < text.length; place++) {
    if (text[place] !== '"') continue;
    if (text[place + 1] === '"') place++;
    else return [undefined, sign, '\n'].includes(text[place + 1]) ? place : -1;
  }
  return -1;
}

function firstOf(text: string, start: number, sign: string): number {
  const ends = [text.indexOf(sign, start), text.indexOf('\n', start)].filter((index) => index >= 0);
  return Math.min(text.length, ...ends);
}
