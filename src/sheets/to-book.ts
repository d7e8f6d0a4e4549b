import { at, isMap, same, type Json, type JsonMap } from '../document/json.js';
import { languages } from '../language/languages/index.js';
import { fits, isBlank, type Book, type Cell, type Row, type Sheet } from './book.js';
import { titleOf, type Column } from './columns.js';
import { documentOf, fromBook, readBook } from './from-book.js';
import { layOut, type Layout, type Placed } from './items.js';
import { restOf, restOfAll, restRow, type RestNote } from './rest.js';
import { forms, isForm, isTable, tables, type Field, type FormName, type TableName } from './tables.js';
import { sheetNames, sheetWords, type SheetWords } from './words/words.js';

type Marked = (name: TableName, mark: string) => boolean;

/** A spreadsheet of a dataset: a sheet for each part, a column for each language, a first row that explains. */
export function toBook(dataset: Json, tag: string): Book {
  const words = sheetWords[tag.split('-')[0]!] ?? sheetWords['es']!;
  const layout = layOut(dataset);
  const { layout: read } = readBook(
    sheetsOf(layout, words, () => true),
    tag,
  );
  // What the sheets can't say is what is different once they are read.
  const rest = restOf(layout, read);
  const told = new Set(rest.map(({ sheet, row }) => `${sheet} ${row}`));
  // A body without an id is told by its mark.
  for (const { item } of layout.tables.people) if (typeof item['body'] === 'string') told.add(`bodies ${item['body']}`);
  const sheets = sheetsOf(layout, words, (name, mark) => told.has(`${name} ${mark}`));
  const { name, about } = words.sheets.rest;
  const whole = (notes: readonly RestNote[]): Book =>
    notes.length ? [...sheets, { name, rows: [[about], ...notes.map(restRow)] }] : sheets;
  const without = documentOf(readBook(sheets, tag).layout, rest);
  const book = whole([...rest, ...restOfAll(without, dataset)]);
  // Where one change moves the place of another, the parts are told whole.
  return same(fromBook(book, tag).document, dataset) ? book : whole([...rest, ...partsThatDiffer(without, dataset)]);
}

function sheetsOf(layout: Layout, words: SheetWords, marked: Marked): Book {
  return sheetNames.flatMap((name): readonly Sheet[] => {
    const { name: title, about } = words.sheets[name];
    const rows = isTable(name)
      ? tableRows(name, layout.tables[name], words, marked)
      : isForm(name)
        ? formRows(name, layout.forms[name] ?? {}, words)
        : [];
    return name === 'rest' ? [] : [{ name: title, rows: [[about], ...rows] }];
  });
}

function partsThatDiffer(document: Json, dataset: Json): readonly RestNote[] {
  if (!isMap(document) || !isMap(dataset)) return [{ path: [], before: document, after: dataset }];
  return [...new Set([...Object.keys(document), ...Object.keys(dataset)])]
    .map((name): RestNote => ({ path: [name], before: at(document, [name]), after: at(dataset, [name]) }))
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

/** @param marked - Those of the rows that have more than their cells say. */
function tableRows(name: TableName, placed: readonly Placed[], words: SheetWords, marked: Marked): readonly Row[] {
  const items = placed.map(({ item }) => item);
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
  const rows = placed.map(({ item, mark }) => {
    const cells = columns.map((column) => cellOf(item, column, words));
    return { cells, mark: marked(name, mark!) || cells.every(isBlank) ? mark! : null };
  });
  if (rows.every(({ mark }) => mark === null)) return [title, ...rows.map(({ cells }) => cells)];
  return [[...title, words.sheets.rest.name], ...rows.map(({ cells, mark }) => [...cells, mark])];
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
