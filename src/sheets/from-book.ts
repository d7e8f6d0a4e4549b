import { at, isList, isMap, same, type Json, type JsonMap, type Path } from '../document/json.js';
import { patched, patchedAll, type Patch } from '../document/patch.js';
import { isBlank, BookError, type Book, type Cell, type Row, type Sheet } from './book.js';
import { columnOf, tagOf, type Column } from './columns.js';
import { finderOfBodies, putTogether, type Layout } from './items.js';
import { folded, once, readCell } from './read-cell.js';
import { forms, isForm, isTable, tables, type FormName, type TableName } from './tables.js';
import { sheetNames, sheetWords, type NoteCode, type SheetName } from './words/words.js';

/** Something that whoever made the spreadsheet should know. */
export interface Note {
  readonly code: NoteCode;
  /** The sheet, the row as the spreadsheet counts it, and what stands there. */
  readonly sheet: string;
  readonly row?: number;
  readonly what?: string;
}

export interface FromBook {
  readonly document: Json;
  readonly notes: readonly Note[];
  /** The sheets that were known. */
  readonly sheets: readonly SheetName[];
}

type Tell = (code: NoteCode, row?: number, what?: string) => void;

/** How many rows may stand before the titles of the columns. */
const BEFORE = 6;

/**
 * The dataset in a spreadsheet: one of ours, or one whose sheets and columns are named as ours are, in any of our languages.
 * @throws A `BookError` where no sheet is known.
 */
export function fromBook(book: Book, tag: string): FromBook {
  const notes: Note[] = [];
  const formsRead: { [name in FormName]?: JsonMap } = {};
  const tablesRead = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as {
    [name in TableName]: readonly JsonMap[];
  };
  const known: SheetName[] = [];
  let rest: readonly Row[] = [];
  let tellHomeless = (): void => undefined;
  for (const sheet of book) {
    const tell: Tell = (code, row, what) =>
      notes.push({ code, sheet: sheet.name, ...(row !== undefined && { row }), ...(what && { what }) });
    const name = nameOf(sheet);
    if (!name) {
      if (sheet.rows.some((row) => row.some((cell) => !isBlank(cell)))) tell('unknown-sheet');
      continue;
    }
    if (known.includes(name)) {
      tell('twice');
      continue;
    }
    known.push(name);
    if (isTable(name)) {
      const placed = readTable(name, sheet, tag, tell);
      tablesRead[name] = placed.map(({ item }) => item);
      // The bodies may stand in a later sheet.
      if (name === 'people') tellHomeless = () => findHomeless(placed, tablesRead.bodies, tell);
    } else if (isForm(name)) {
      const form = readForm(name, sheet, tag, tell);
      if (Object.keys(form).length) formsRead[name] = form;
    } else rest = sheet.rows;
  }
  tellHomeless();
  if (!known.length) throw new BookError('nothing-known');
  // Who has one timeline need not name it.
  const timeline =
    tablesRead.timelines[0]?.['name'] ?? tablesRead.events.find((event) => event['timeline'])?.['timeline'];
  tablesRead.events = tablesRead.events.map((event): JsonMap => ({ timeline: timeline ?? 'story', ...event }));
  const layout = { forms: formsRead, tables: tablesRead } satisfies Layout;
  return { document: withRest(putTogether(layout), rest), notes, sheets: known };
}

/** Our sheets, by their names in all our languages. */
const namesOfSheets = once(
  () =>
    new Map(
      sheetNames.flatMap((name) =>
        [name, ...Object.values(sheetWords).map(({ sheets }) => sheets[name].name)].map((each): [string, SheetName] => [
          folded(each),
          name,
        ]),
      ),
    ),
);

/** The sheet of ours that a sheet is: by its name in any of our languages, else by the titles of its columns. */
function nameOf({ name, rows }: Sheet): SheetName | undefined {
  const named = namesOfSheets().get(folded(name));
  if (named && (named === 'rest' || isForm(named) || titlesOf(named, rows))) return named;
  const scored = (Object.keys(tables) as TableName[]).map((each) => ({
    each,
    score: titlesOf(each, rows)?.known ?? 0,
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 1 ? best.each : undefined;
}

interface Titles {
  readonly row: number;
  readonly columns: readonly (Column | undefined)[];
  /** How many of the fields are there. */
  readonly known: number;
}

/** The row with the titles: that of the first ones in which most are known. */
function titlesOf(name: TableName, rows: readonly Row[]): Titles | undefined {
  let best: Titles | undefined;
  rows.slice(0, BEFORE).forEach((cells, row) => {
    const columns = cells.map((cell) => columnOf(cell, name, tables[name]));
    const known = new Set(columns.flatMap((column) => column?.field ?? [])).size;
    if (known > (best?.known ?? 0)) best = { row, columns, known };
  });
  return best;
}

function readTable(name: TableName, { rows }: Sheet, tag: string, tell: Tell): readonly Placed[] {
  const titles = titlesOf(name, rows);
  if (!titles) return [];
  const taken = new Set<string>();
  const columns = rows[titles.row]!.map((cell, index): Column | undefined => {
    const column = titles.columns[index];
    const key = column ? `${column.field.path.join('.')} ${column.tag ?? ''}` : String(cell ?? '').trim();
    if (!key) return undefined;
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
    return patches.length ? [{ row, item: patchedAll({}, patches) as JsonMap }] : [];
  });
}

/** An item, and the row that it stands in. */
interface Placed {
  readonly row: number;
  readonly item: JsonMap;
}

/** People are in a body: who is in none that is known is lost, and told. */
function findHomeless(people: readonly Placed[], bodies: readonly JsonMap[], tell: Tell) {
  const bodyOf = finderOfBodies(bodies);
  for (const { row, item } of people) {
    const said = [item['name'], item['body']].filter((each) => typeof each === 'string').join(', ');
    if (!bodyOf(item)) tell('homeless', row, said);
  }
}

/** The items in rows that were copied from a spreadsheet, with the titles of their columns: for one list, wherever that is. */
export function itemsIn(
  name: TableName,
  rows: readonly Row[],
  tag: string,
): { readonly items: readonly JsonMap[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const sheet = { name: '', rows };
  const placed = readTable(name, sheet, tag, (code, row, what) =>
    notes.push({ code, sheet: '', ...(row !== undefined && { row }), ...(what && { what }) }),
  );
  return { items: placed.map(({ item }) => item), notes };
}

function readForm(name: FormName, { rows }: Sheet, tag: string, tell: Tell): JsonMap {
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

/** What the other sheets could not say, where what they said then still stands. */
function withRest(document: Json, rows: readonly Row[]): Json {
  return rows.reduce((result: Json, row) => {
    const text = row.map((cell) => (typeof cell === 'string' ? cell.trim().replace(/^\||\|$/g, '') : '')).join('');
    const note = text.startsWith('{"path":') ? parsed(text) : undefined;
    if (!note || !isList(note['path'])) return result;
    const path = resolved(result, note['path']);
    if (!path || !same(at(result, path), note['before'])) return result;
    const { after } = note;
    return patched(result, after === undefined ? { op: 'remove', path } : { op: 'set', path, value: after });
  }, document);
}

function parsed(text: string): JsonMap | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isMap(value) ? value : undefined;
  } catch {
    // Somebody has changed it: what it held is lost, the sheets are not.
    return undefined;
  }
}

/** The path with the places of items in lists that stand there by their ids. */
function resolved(document: Json, steps: readonly Json[]): Path | undefined {
  const path: (string | number)[] = [];
  for (const step of steps) {
    if (typeof step === 'string' || typeof step === 'number') path.push(step);
    else {
      const list = at(document, path);
      const id = isMap(step) ? step['id'] : undefined;
      const index = isList(list) ? list.findIndex((item) => isMap(item) && item['id'] === id) : -1;
      if (index < 0) return undefined;
      path.push(index);
    }
  }
  return path;
}
