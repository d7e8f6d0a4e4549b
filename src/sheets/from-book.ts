import type { Json, JsonMap } from '../document/json.js';
import { isBlank, BookError, type Book, type Row, type Sheet } from './book.js';
import { finderOfBodies, putTogether, type Layout, type Placed } from './items.js';
import { folded, once } from './read-cell.js';
import { readForm, readTable, titlesOf, type Tell } from './read-table.js';
import { restIn, withRest, withRestOfAll, type RestNote } from './rest.js';
import { isForm, isTable, tables, type FormName, type TableName } from './tables.js';
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

/** What the sheets of a book say. */
export interface ReadBook {
  readonly layout: Layout;
  readonly rest: readonly RestNote[];
  readonly notes: readonly Note[];
  readonly known: readonly SheetName[];
}

/**
 * The dataset in a spreadsheet: one of ours, or one whose sheets and columns are named as ours are, in any of our languages.
 * @throws A `BookError` where no sheet is known.
 */
export function fromBook(book: Book, tag: string): FromBook {
  const { layout, rest, notes, known } = readBook(book, tag);
  if (!known.length) throw new BookError('nothing-known');
  return { document: documentOf(layout, rest), notes, sheets: known };
}

/** The dataset that sheets say, with what they can't say. */
export function documentOf(read: Layout, rest: readonly RestNote[]): Json {
  const layout = withRest(read, rest);
  const { timelines, events } = layout.tables;
  // Who has one timeline need not name it.
  const timeline =
    timelines[0]?.item['name'] ?? events.find(({ item }) => item['timeline'])?.item['timeline'] ?? 'story';
  const named = events.map((event): Placed => ({ ...event, item: { timeline, ...event.item } }));
  return withRestOfAll(putTogether({ ...layout, tables: { ...layout.tables, events: named } }), rest);
}

/** What the sheets of a book say, each by itself. */
export function readBook(book: Book, tag: string): ReadBook {
  const notes: Note[] = [];
  const formsRead: { [name in FormName]?: JsonMap } = {};
  const tablesRead = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as {
    [name in TableName]: readonly Placed[];
  };
  const known: SheetName[] = [];
  let rest: readonly Row[] = [];
  let tellHomeless = (): void => undefined;
  for (const sheet of book) {
    const tell = tellIn(sheet.name, notes);
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
      tablesRead[name] = readTable(name, sheet, tag, tell);
      // The bodies may stand in a later sheet.
      if (name === 'people') tellHomeless = () => findHomeless(tablesRead.people, tablesRead.bodies, tell);
    } else if (isForm(name)) {
      const form = readForm(name, sheet, tag, tell);
      if (Object.keys(form).length) formsRead[name] = form;
    } else rest = sheet.rows;
  }
  tellHomeless();
  return { layout: { forms: formsRead, tables: tablesRead }, rest: restIn(rest), notes, known };
}

const tellIn =
  (sheet: string, notes: Note[]): Tell =>
  (code, row, what) =>
    notes.push({ code, sheet, ...(row !== undefined && { row }), ...(what && { what }) });

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

/** People are in a body: who is in none that is known is lost, and told. */
function findHomeless(people: readonly Placed[], bodies: readonly Placed[], tell: Tell) {
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
  const placed = readTable(name, { name: '', rows }, tag, tellIn('', notes));
  return { items: placed.map(({ item }) => item), notes };
}
