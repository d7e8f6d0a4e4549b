import { at, isList, isMap, own, type Json, type Path } from '../../document/json.js';
import type { Conflict } from '../../document/merge.js';
import { patchedAll, type Patch } from '../../document/patch.js';
import { pickLanguage } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { isBlank, type Book, type Cell, type Sheet } from '../../sheets/book.js';
import { parseEdtf } from '../../values/edtf.js';
import { writeNumber } from './numbers.js';
import { ownLanguages, saidIn, setWord, widgetWords, wordIn, wordPath } from './own-languages.js';
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

/** A row of a translator's file. */
interface Row {
  readonly address: string;
  readonly said: string;
  /** What the language to be written says there in a document. */
  there(document: Json): string;
  /** The same as the document has it, and where. */
  held(document: Json): { readonly path: Path; readonly mine: Json | undefined };
  write(document: Json, text: string): readonly Patch[];
  /** Whether a text is for all languages, and what was written is no more than that. */
  isShared(document: Json, text: string): boolean;
}

/** The texts of a document, and of a language of its own the widgets' words. */
function rowsOf(document: Json, from: string, into: string): readonly Row[] {
  const texts = textsOf(document).map(({ path, value }): Row => {
    const version = (now: Json) => at(now, path);
    return {
      address: addressOf(document, path),
      said: versionOf(value, from),
      there: (now) => (isMap(version(now)) ? versionOf(version(now), into) : ''),
      held: (now) => {
        const text = version(now);
        return { path: [...path, into], mine: isMap(text) ? own(text, into) : text };
      },
      write: (now, text) => setText(now, path, into, from, text),
      isShared: (now, text) => !isMap(version(now)) && text === versionOf(version(now), into),
    };
  });
  const owns = (code: string) => ownLanguages(document).some((each) => each.code === code);
  if (!owns(into)) return texts;
  const words = widgetWords.map((word): Row => ({
    address: `${MARK}${[word.name, ...(word.form ? [word.form] : [])].join(' · ')}`,
    said: owns(from) ? wordIn(document, from, word) : saidIn(from, word),
    there: (now) => wordIn(now, into, word),
    held: (now) => {
      const path = wordPath(now, into, word);
      return { path, mine: at(now, path) };
    },
    write: (now, text) => setWord(now, into, word, text),
    isShared: () => false,
  }));
  return [...texts, ...words];
}

/** A spreadsheet with one column to be written: where each text is, what it says, and what stood there. */
export function columnBook(document: Json, from: string, into: string, about: string): Book {
  const rows = rowsOf(document, from, into).map(({ address, said, there }) => {
    const before = there(document);
    return [said, before, address, MARK + before];
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
  const rows = new Map(rowsOf(document, from, into).map((row) => [row.address, row]));
  const conflicts: Conflict[] = [];
  const unread: number[] = [];
  let result = document;
  let count = 0;
  const patches: Patch[] = [];
  sheet.rows.forEach(([, given, address, before], index) => {
    const row = rows.get(String(address));
    if (!row || isBlank(given)) return;
    const theirs = textIn(given, into);
    if (theirs === undefined) return void unread.push(index + 1);
    const there = row.there(result);
    const base = String(before ?? MARK).slice(1);
    if (theirs === there || theirs === base || row.isShared(result, theirs)) return;
    if (there !== base) conflicts.push({ ...row.held(result), theirs });
    else {
      const some = row.write(result, theirs);
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
