import { BookError, loaded, type Book, type Cell } from './book.js';

/** Packed and unpacked, in bytes: far more than any dataset. */
const PACKED = 20_000_000;
const UNPACKED = 100_000_000;
const WIDEST = 60;
/** Of a sheet: every cell up to the last one is made when it is read, though a file of a few bytes names that alone. */
const ROWS = 20_000;
const COLUMNS = 500;

/**
 * The sheets of an .xlsx file.
 * @throws A `BookError` that says why it can't be read. What a file claims to hold is asked before anything is unpacked.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Book> {
  if (bytes.length > PACKED) throw new BookError('too-large');
  // The old .xls, and files with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new BookError('old-excel');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BookError('no-spreadsheet');
  const [{ strFromU8, strToU8, unzipSync, zipSync }, { default: read }] = await loaded(
    Promise.all([import('fflate'), import('read-excel-file/universal')]),
  );
  let unpacked = 0;
  try {
    // Nothing is unpacked past the size that it claims.
    unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new BookError('no-spreadsheet', { cause: error });
  }
  if (unpacked > UNPACKED) throw new BookError('too-large');
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /\.xml(\.rels)?$/i.test(name) });
    for (const [name, file] of Object.entries(files)) {
      const text = strFromU8(file);
      const written = withoutEmpty(text);
      if (isVast(written)) throw new BookError('too-vast');
      if (written !== text) files[name] = strToU8(written);
    }
    const sheets = await read(zipSync(files, { level: 0 }).buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }));
  } catch (error) {
    throw error instanceof BookError ? error : new BookError('no-spreadsheet', { cause: error });
  }
}

/** Cells and rows that have a look and say nothing: a whole column may have one, a million rows down. */
const EMPTY_CELL = /<((?:[\w.-]+:)?c)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1>)/g;
const EMPTY_ROW = /<((?:[\w.-]+:)?row)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1>)/g;

const withoutEmpty = (sheet: string) =>
  sheet.includes('sheetData') ? sheet.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '') : sheet;

/** The rows and cells of a sheet, with their addresses where they have some. */
const ADDRESS = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])(?:[^<]*?\sr\s*=\s*["']([^"']*)["'])?/g;

/** Whether a sheet says something further out than any dataset does: by its addresses, or by the number of its rows. */
function isVast(sheet: string): boolean {
  let rows = 0;
  for (const [tag, address = ''] of sheet.matchAll(ADDRESS)) {
    if (/^<[^\s/>]*row/.test(tag)) rows++;
    const [letters] = /^[A-Z]*/i.exec(address)!;
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    // No spreadsheet hides an address behind entities.
    if (rows > ROWS || column > COLUMNS || Number(address.slice(letters.length)) > ROWS || address.includes('&'))
      return true;
  }
  return false;
}

/**
 * An .xlsx file: the first row explains, the second says what each column is, and both stay in sight.
 * @throws A `BookError` where what writes it can't be loaded.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await loaded(import('write-excel-file/universal'));
  const blob = await write(
    book.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 2,
      columns: widthsOf(rows.slice(1)).map((width) => ({ width })),
      data: rows.map((row, index) => row.map((cell) => styled(cell, index))),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function styled(value: Cell, row: number) {
  if (value === null || value === '') return null;
  const type =
    typeof value === 'string'
      ? String
      : typeof value === 'number'
        ? Number
        : typeof value === 'boolean'
          ? Boolean
          : Date;
  // What is typed in place of a text stays one: no spreadsheet makes a day of it.
  const format = type === String ? { format: '@' } : {};
  if (row === 0) return { value, type, fontStyle: 'italic' as const };
  if (row === 1) return { value, type, fontWeight: 'bold' as const, backgroundColor: '#f5efe6' };
  return { value, type, ...format, wrap: true, alignVertical: 'top' as const };
}

function widthsOf(rows: Book[number]['rows']): readonly number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[column] ?? '').length));
    return Math.min(WIDEST, Math.max(8, longest + 2));
  });
}
