import type { JsonMap } from '../document/json.js';
import { patchedAll, type Patch } from '../document/patch.js';
import { isBlank, type Cell, type Row, type Sheet } from './book.js';
import { columnOf, tagOf, type Column } from './columns.js';
import type { Placed } from './items.js';
import { folded, once, readCell } from './read-cell.js';
import { forms, tables, type FormName, type TableName } from './tables.js';
import { sheetWords, type NoteCode } from './words/words.js';

export type Tell = (code: NoteCode, row?: number, what?: string) => void;

/** How many rows may stand before the titles of the columns. */
const BEFORE = 6;

interface Titles {
  readonly row: number;
  readonly columns: readonly (Column | undefined)[];
  /** How many of the fields are there. */
  readonly known: number;
}

/** The row with the titles: that of the first ones in which most are known. */
export function titlesOf(name: TableName, rows: readonly Row[]): Titles | undefined {
  let best: Titles | undefined;
  rows.slice(0, BEFORE).forEach((cells, row) => {
    const columns = cells.map((cell) => columnOf(cell, name, tables[name]));
    const known = new Set(columns.flatMap((column) => column?.field ?? [])).size;
    if (known > (best?.known ?? 0)) best = { row, columns, known };
  });
  return best;
}

/** The column with the marks of rows, by its name in any language. */
const isMarkTitle = (cell: Cell | undefined) => typeof cell === 'string' && markTitles().has(folded(cell));

const markTitles = once(() => new Set(Object.values(sheetWords).map(({ sheets }) => folded(sheets.rest.name))));

/** The items in the rows of a table. */
export function readTable(name: TableName, { rows }: Sheet, tag: string, tell: Tell): readonly Placed[] {
  const titles = titlesOf(name, rows);
  if (!titles) return [];
  const taken = new Set<string>();
  const marks = rows[titles.row]!.findIndex(isMarkTitle);
  const columns = rows[titles.row]!.map((cell, index): Column | undefined => {
    const column = titles.columns[index];
    const key = column ? `${column.field.path.join('.')} ${column.tag ?? ''}` : String(cell ?? '').trim();
    if (!key || isMarkTitle(cell)) return undefined;
    if (taken.has(key)) {
      tell('twice', undefined, String(cell));
      return undefined;
    }
    taken.add(key);
    if (column) return column;
    if (!/^[\w-]{1,40}$/.test(key)) tell('unknown-field', undefined, key);
    return { field: { path: [key.slice(0, 60)], kind: 'any', localized: false } };
  });
  return rows.slice(titles.row + 1).flatMap((cells, index): readonly Placed[] => {
    const row = titles.row + index + 2;
    const patches = columns.flatMap((column, at) => (column ? patchesOf(column, cells[at], tag, row, tell) : []));
    const mark = String(cells[marks] ?? '').trim() || undefined;
    return patches.length || mark ? [{ row, mark, item: patchedAll({}, patches) as JsonMap }] : [];
  });
}

/** The fields in the rows of a form. */
export function readForm(name: FormName, { rows }: Sheet, tag: string, tell: Tell): JsonMap {
  const fields = forms[name];
  const titles = rows.findIndex((row) => row.length > 1 && row.slice(1).some((cell) => isValueTitle(cell)));
  const tags = (rows[titles] ?? []).map((cell, index) =>
    index && !isValueTitle(cell) ? tagOf(String(cell ?? '')) : undefined,
  );
  const patches: Patch[] = [];
  const taken = new Set<string>();
  rows.slice(titles + 1).forEach((cells, index) => {
    const place = titles + index + 2;
    const [title] = cells;
    if (isBlank(title) || cells.slice(1).every(isBlank)) return;
    const column = columnOf(title, name, fields);
    if (!column) return tell('unknown-field', place, String(title));
    const key = `${column.field.path.join('.')} ${column.tag ?? ''}`;
    if (taken.has(key)) return tell('twice', place, String(title));
    taken.add(key);
    cells.forEach((cell, at) => {
      if (at) patches.push(...patchesOf({ field: column.field, tag: tags[at] ?? column.tag }, cell, tag, place, tell));
    });
  });
  return patchedAll({}, patches) as JsonMap;
}

const isValueTitle = (cell: Cell | undefined) =>
  typeof cell === 'string' && cell.length < 20 && valueTitles().has(folded(cell));

const valueTitles = once(() => new Set(Object.values(sheetWords).map(({ value }) => folded(value))));

/** Puts a cell in its place. A text for all languages gives way to versions of its own. */
function patchesOf(
  { field, tag }: Column,
  cell: Cell | undefined,
  lang: string,
  row: number,
  tell: Tell,
): readonly Patch[] {
  if (isBlank(cell)) return [];
  const { value, fault } = readCell(cell, field.kind, lang);
  if (fault) tell(fault, row, String(cell));
  if (value === '') return [];
  return [{ op: 'set', path: tag === undefined || !field.localized ? field.path : [...field.path, tag], value }];
}
