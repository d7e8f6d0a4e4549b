import { differences, type Change } from '../document/diff.js';
import { at, isList, isMap, own, same, type Json, type JsonMap, type Path } from '../document/json.js';
import { languages } from '../language/languages/index.js';
import type { Book, Cell, Row, Sheet } from './book.js';
import { titleOf, type Column } from './columns.js';
import { fromBook } from './from-book.js';
import { layOut } from './items.js';
import { forms, isForm, isTable, tables, type Field, type FormName, type TableName } from './tables.js';
import { sheetNames, sheetWords, type SheetWords } from './words/words.js';

/** The longest text that a cell holds: Excel's own limit is 32,767. */
const LONGEST = 32_000;

/**
 * What a cell holds without a change: no control characters, no halves of letters, nothing that Excel takes for an escape, or
 * the writer for what it has already (`toString`).
 */
const fits = (text: string) =>
  text.length <= LONGEST &&
  !/[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]|_x[\dA-F]{4}_/i.test(text) &&
  !/\p{Cs}/u.test(text) &&
  !(text in {});

/** A spreadsheet of a dataset: a sheet for each part, a column for each language, a first row that explains. */
export function toBook(dataset: Json, tag: string): Book {
  const words = sheetWords[tag.split('-')[0]!] ?? sheetWords['es']!;
  const layout = layOut(dataset);
  const sheets = sheetNames.flatMap((name): readonly Sheet[] => {
    const { name: title, about } = words.sheets[name];
    const rows = isTable(name)
      ? tableRows(name, layout.tables[name], words)
      : isForm(name)
        ? formRows(name, layout.forms[name] ?? {}, words)
        : [];
    return name === 'rest' ? [] : [{ name: title, rows: [[about], ...rows] }];
  });
  // What the sheets can't say is what is different once they are read.
  const { document } = fromBook(sheets, tag);
  const rest = differences(document, dataset);
  if (!rest.length) return sheets;
  const { name, about } = words.sheets.rest;
  const whole = (changes: readonly Change[]): Book => [
    ...sheets,
    { name, rows: [[about], ...changes.map((change) => restRow(change, document))] },
  ];
  const book = whole(rest);
  // Where one change moves the place of another, the parts are told whole.
  return same(fromBook(book, tag).document, dataset) ? book : whole(partsThatDiffer(document, dataset));
}

function partsThatDiffer(document: Json, dataset: Json): readonly Change[] {
  if (!isMap(document) || !isMap(dataset)) return [{ path: [], before: document, after: dataset }];
  return [...new Set([...Object.keys(document), ...Object.keys(dataset)])]
    .map((name): Change => ({ path: [name], before: own(document, name), after: own(dataset, name) }))
    .filter(({ before, after }) => !same(before, after));
}

/** The languages that some item has a version of a field in: ours, and others. */
function columnsOf(fields: readonly Field[], items: readonly JsonMap[]): readonly Column[] {
  return fields.flatMap((field): readonly Column[] => {
    if (!field.localized) return [{ field }];
    const tags = new Set(languages.map(({ code }) => code));
    let plain = false;
    for (const item of items) {
      const value = at(item, field.path);
      if (isMap(value)) Object.keys(value).forEach((tag) => tags.add(tag));
      else if (value !== undefined) plain = true;
    }
    // Addresses are mostly the same in all languages, texts are not.
    const versions = [...tags].map((tag): Column => ({ field, tag }));
    return plain || field.path.at(-1) === 'url' ? [{ field }, ...versions] : versions;
  });
}

function cellOf(item: JsonMap, { field, tag }: Column, words: SheetWords): Cell {
  const value = at(item, field.path);
  const version = tag !== undefined ? (isMap(value) ? at(value, [tag]) : undefined) : value;
  if (typeof version === 'boolean' && field.kind === 'any') return version;
  if (typeof version === 'number') return Number.isFinite(version) ? version : null;
  if (typeof version !== 'string' || !fits(version)) return null;
  return (field.kind === 'relation' && words.relationTypes[version as keyof SheetWords['relationTypes']]) || version;
}

const isPlainName = (name: string) => /^[\w-]{1,40}$/.test(name) && name !== '__proto__';

function tableRows(name: TableName, items: readonly JsonMap[], words: SheetWords): readonly Row[] {
  const known = new Set<string>([...tables[name].map(({ path }) => path[0]!), 'people', 'events']);
  // What nobody knows has a column of its own, where it is one value.
  const unknown = new Set(
    items.flatMap((item) => Object.keys(item).filter((each) => !known.has(each) && isPlainName(each))),
  );
  const columns = [
    ...columnsOf(tables[name], items),
    ...[...unknown].map((each): Column => ({ field: { path: [each], kind: 'any', localized: false } })),
  ];
  const title = columns.map((column) => titleOf(name, column, words));
  return [title, ...items.map((item) => columns.map((column) => cellOf(item, column, words)))];
}

function formRows(name: FormName, item: JsonMap, words: SheetWords): readonly Row[] {
  const columns = columnsOf(forms[name], [item]);
  const tags = [...new Set(columns.flatMap(({ tag }) => tag ?? []))];
  const rows = forms[name].map((field): Row => [
    titleOf(name, { field }, words),
    cellOf(item, { field }, words),
    ...tags.map((tag) => (field.localized ? cellOf(item, { field, tag }, words) : null)),
  ]);
  return [[words.field, words.value, ...tags], ...rows];
}

/** A path in which items of lists are told by their ids: rows may come and go. */
function steady(path: Path, document: Json): Json {
  return path.map((step, index) => {
    const around = at(document, path.slice(0, index));
    const item = isList(around) ? around[Number(step)] : undefined;
    const id = isMap(item) ? item['id'] : undefined;
    return typeof id === 'string' ? { id } : step;
  });
}

/** Plain letters alone, and no escape of Excel's: no spreadsheet changes them. */
const escaped = (value: Json) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7E]|_(?=x)/gi,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function restRow({ path, before, after, moved }: Change, document: Json): Row {
  const note: JsonMap = {
    path: steady(path, document),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(moved && { moved }),
  };
  // Some spreadsheets drop the white space at an end: a stroke on each side holds it.
  return escaped(note)
    .match(new RegExp(`.{1,${LONGEST - 2}}`, 'g'))!
    .map((piece) => `|${piece}|`);
}
