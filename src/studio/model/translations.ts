import { at, isList, isMap, type Json, type Path } from '../../document/json.js';
import type { Conflict } from '../../document/merge.js';
import { patchedAll, type Patch } from '../../document/patch.js';
import type { Book, Sheet } from '../../sheets/book.js';
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
}

/**
 * What a translator wrote into such a spreadsheet; where the text was changed here too meanwhile, both.
 * @returns Nothing where it is another spreadsheet.
 */
export function takeBack(document: Json, book: Book, main: string): TakenBack | undefined {
  const sheet = book.find(({ name }) => /^[a-z]{2}-[a-z]{2}$/.test(name));
  if (!sheet) return undefined;
  const into = sheet.name.slice(3);
  const places = new Map(textsOf(document).map(({ path }) => [addressOf(document, path), path]));
  const conflicts: Conflict[] = [];
  let result = document;
  let count = 0;
  const patches: Patch[] = [];
  for (const [, given, address, before] of sheet.rows) {
    const path = places.get(String(address));
    const theirs = typeof given === 'string' ? given : '';
    if (!path || !theirs.trim()) continue;
    const text = at(result, path);
    const mine = isMap(text) ? versionOf(text, into) : '';
    const base = String(before ?? MARK).slice(1);
    if (theirs === mine || theirs === base) continue;
    if (mine !== base) conflicts.push({ path: [...path, into], mine, theirs });
    else {
      const some = setText(result, path, into, main, theirs);
      result = patchedAll(result, some);
      patches.push(...some);
      count++;
    }
  }
  return { patches, count, conflicts };
}
