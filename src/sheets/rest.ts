import { differences, type Change } from '../document/diff.js';
import { at, isList, isMap, own, same, type Json, type JsonMap, type Path } from '../document/json.js';
import { patched } from '../document/patch.js';
import { LONGEST, type Row } from './book.js';
import type { Layout, Placed } from './items.js';
import { isForm, isTable, type FormName, type TableName } from './tables.js';

/** What the other sheets can't say, where what they said then still stands: of a row, of a form, or of the whole dataset. */
export interface RestNote {
  readonly sheet?: FormName | TableName;
  /** The mark of the row: rows may come, go and change places. */
  readonly row?: string | undefined;
  readonly path: Path;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
}

/** What the rows and forms of a layout have, and were not read with. */
export function restOf(given: Layout, read: Layout): readonly RestNote[] {
  const ofForms = (Object.keys(given.forms) as FormName[]).flatMap((sheet) =>
    restOfAll(read.forms[sheet], given.forms[sheet]!).map((note) => ({ ...note, sheet })),
  );
  const ofTables = (Object.keys(given.tables) as TableName[]).flatMap((sheet) => {
    const readAs = new Map(read.tables[sheet].map(({ mark, item }) => [mark, item]));
    return given.tables[sheet].flatMap(({ mark, item }) =>
      restOfAll(readAs.get(mark), item).map((note) => ({ ...note, sheet, row: mark })),
    );
  });
  return [...ofForms, ...ofTables];
}

/** What is different once it was read; lists whole, since nothing tells what is in them. */
export function restOfAll(read: Json | undefined, given: Json): readonly RestNote[] {
  const notes = differences(read, given).map((change) => ofList(change, read, given));
  return notes.filter((note, index) => !index || !same(note.path, notes[index - 1]!.path));
}

/** A change in a list is one of the list. */
function ofList({ path, before, after }: Change, was: Json | undefined, is: Json | undefined): RestNote {
  const index = path.findIndex((step) => typeof step === 'number');
  const list = path.slice(0, index);
  return index < 0 ? { path, before, after } : { path: list, before: at(was, list), after: at(is, list) };
}

/** The layout with what its rows and forms could not say. */
export function withRest({ forms, tables }: Layout, notes: readonly RestNote[]): Layout {
  const formsNow: { [name in FormName]?: JsonMap } = { ...forms };
  const ofRows = new Map<string, RestNote[]>();
  for (const note of notes) {
    const { sheet } = note;
    if (!sheet) continue;
    if (isForm(sheet)) {
      const form = done(formsNow[sheet], note);
      if (isMap(form)) formsNow[sheet] = form;
    } else {
      const row = `${sheet} ${note.row}`;
      const others = ofRows.get(row);
      if (others) others.push(note);
      else ofRows.set(row, [note]);
    }
  }
  const now = Object.entries(tables).map(([sheet, placed]): [string, readonly Placed[]] => [
    sheet,
    placed.map((each) => {
      const row = `${sheet} ${each.mark}`;
      const own = ofRows.get(row);
      // Of a row that was copied, the first is meant.
      ofRows.delete(row);
      const item = own?.reduce((item: Json, note) => done(item, note)!, each.item);
      return isMap(item) ? { ...each, item } : each;
    }),
  ]);
  return { forms: formsNow, tables: Object.fromEntries(now) as Layout['tables'] };
}

/** The dataset with what no sheet could say. */
export const withRestOfAll = (document: Json, notes: readonly RestNote[]): Json =>
  notes.reduce((result: Json, note) => (note.sheet ? result : (done(result, note) ?? result)), document);

/** What stands in place of a value; the same one where it says something else than it did then. */
function done(value: Json | undefined, { path, before, after }: RestNote): Json | undefined {
  if (!same(at(value, path), before)) return value;
  if (!path.length) return after;
  return patched(value ?? {}, after === undefined ? { op: 'remove', path } : { op: 'set', path, value: after });
}

/** Plain letters alone, and no escape of Excel's: no spreadsheet changes them. */
const escaped = (value: Json) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7E]|_(?=x)/gi,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A note in the cells of a row. */
export function restRow({ sheet, row, path, before, after }: RestNote): Row {
  const note: JsonMap = {
    ...(sheet && { sheet }),
    ...(row !== undefined && { row }),
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
  // Some spreadsheets drop the white space at an end: a stroke on each side holds it.
  return escaped(note)
    .match(new RegExp(`.{1,${LONGEST - 2}}`, 'g'))!
    .map((piece) => `|${piece}|`);
}

/** The notes in rows; those that somebody has changed say nothing any more. */
export const restIn = (rows: readonly Row[]): readonly RestNote[] =>
  rows.flatMap((row): readonly RestNote[] => {
    const text = row.map((cell) => (typeof cell === 'string' ? cell.trim().replace(/^\||\|$/g, '') : '')).join('');
    const note = text.startsWith('{"') ? parsed(text) : undefined;
    if (!note) return [];
    const [sheet, mark, path] = ['sheet', 'row', 'path'].map((name) => own(note, name));
    const steps = isList(path) ? path.filter((step) => typeof step === 'string') : undefined;
    const isKnown = typeof sheet === 'string' && (isForm(sheet as FormName) || isTable(sheet as TableName));
    if (!steps || (sheet !== undefined && !isKnown)) return [];
    return [
      {
        ...(isKnown && { sheet: sheet as FormName | TableName }),
        ...(typeof mark === 'string' && { row: mark }),
        path: steps,
        before: own(note, 'before'),
        after: own(note, 'after'),
      },
    ];
  });

function parsed(text: string): JsonMap | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isMap(value) ? value : undefined;
  } catch {
    // Somebody has changed it: what it held is lost, the sheets are not.
    return undefined;
  }
}
