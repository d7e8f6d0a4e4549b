import { at, isList, isMap, own, type Json, type Path } from '../../document/json.js';
import type { Conflict } from '../../document/merge.js';
import { patchedAll, type Patch } from '../../document/patch.js';
import { pickLanguage } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { isBlank, type Book, type Cell, type Sheet } from '../../sheets/book.js';
import { parseEdtf } from '../../values/edtf.js';
import { writeNumber } from './numbers.js';
import { setText } from './set-field.js';
import { textsOf, versionOf } from './texts-of.js';

/** The first sign of a row's address: Excel leaves the text behind it alone. */
const MARK = '#';

/** A place as a translator's file has it: items by their ids, so that others may add and remove some meanwhile. */
function addressOf(document: Json, path: Path): string {
  const steps = path.map((step, index) => {
    const around = at(document, path.slice(0, index));
    const item = isList(around) ? around[Number(step)] : undefined;
    const id = isMap(item) ? item['id'] : undefined;
    return typeof id === 'string' ? { id } : step;
  });
  return MARK + JSON.stringify(steps);
}

/** A spreadsheet with one column to be written: where each text is, what it says, and what stood there. */
export function columnBook(document: Json, from: string, into: string, about: string): Book {
  const rows = textsOf(document).map(({ path, value }) => {
    const there = isMap(value) ? versionOf(value, into) : '';
    return [versionOf(value, from), there, addressOf(document, path), MARK + there];
  });
  const sheet: Sheet = { name: `${from}-${into}`, rows: [[about], [from, into, MARK, MARK], ...rows] };
  return [sheet];
}

export interface TakenBack {
  readonly patches: readonly Patch[];
  readonly count: number;
  readonly conflicts: readonly Conflict[];
  /** Cells that are no text, as the spreadsheet counts its rows. */
  readonly unread: readonly number[];
}

/**
 * What a translator wrote into such a spreadsheet; where the text was changed here too meanwhile, both.
 * @returns Nothing where it is another spreadsheet.
 */
export function takeBack(document: Json, book: Book): TakenBack | undefined {
  const sheet = book.find(({ name }) => /^[a-z]{2,3}-[a-z]{2,3}$/.test(name));
  if (!sheet) return undefined;
  // A text that all languages share was handed out as one of the first.
  const [from, into] = sheet.name.split('-') as [string, string];
  const places = new Map(textsOf(document).map(({ path }) => [addressOf(document, path), path]));
  const conflicts: Conflict[] = [];
  const unread: number[] = [];
  let result = document;
  let count = 0;
  const patches: Patch[] = [];
  sheet.rows.forEach(([, given, address, before], index) => {
    const path = places.get(String(address));
    if (!path || isBlank(given)) return;
    const theirs = textIn(given, into);
    if (theirs === undefined) return void unread.push(index + 1);
    const text = at(result, path);
    const mine = isMap(text) ? versionOf(text, into) : '';
    const base = String(before ?? MARK).slice(1);
    const isShared = !isMap(text) && theirs === versionOf(text, into);
    if (theirs === mine || theirs === base || isShared) return;
    if (mine !== base) conflicts.push({ path: [...path, into], mine: isMap(text) ? own(text, into) : text, theirs });
    else {
      const some = setText(result, path, into, from, theirs);
      result = patchedAll(result, some);
      patches.push(...some);
      count++;
    }
  });
  return { patches, count, conflicts, unread };
}

/** A cell as its translator wrote it: spreadsheets make numbers and days of some texts. */
function textIn(cell: Exclude<Cell, null>, tag: string): string | undefined {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return writeNumber(cell, tag);
  const day = cell instanceof Date && !Number.isNaN(+cell) ? parseEdtf(cell.toISOString().slice(0, 10)) : undefined;
  return day && sayDate(day, pickLanguage([tag]));
}
