import { html, type TemplateResult } from 'lit';
import { at, isList, isMap, own, type Json, type JsonMap, type Path } from '../../document/json.js';
import { pickText } from '../../language/say.js';
import { tables, type Field, type TableName } from '../../sheets/tables.js';
import { nameOfField, type SheetName } from '../../sheets/words/words.js';
import { isEmpty } from '../model/say-changes.js';
import type { Context } from './context.js';
import { choiceField, fieldOf } from './fields.js';

/** What nobody should have to see: ids, and what is asked for elsewhere. */
const HIDDEN = new Set(['id', 'body', 'timeline']);
/** Fields that are folded away, under the name of the first of them, until they hold something. */
const FOLDED = ['image', 'link', 'source'];

/** The fields of an item of a table, or of a form. */
export function itemForm(
  context: Context,
  path: Path,
  sheet: SheetName,
  fields: readonly Field[],
  skip: readonly string[] = [],
): TemplateResult {
  const { document, words, texts } = context;
  const shown = fields.filter((field) => !HIDDEN.has(field.path[0]!) && !skip.includes(field.path[0]!));
  const groups = FOLDED.filter((name) => shown.some((field) => field.path[0] === name && field.path.length > 1));
  const one = (field: Field) => {
    const options = { path: [...path, ...field.path], label: nameOfField(sheet, field.path.join('.'), words) };
    const choices = namesFor(context, sheet, field);
    return choices ? choiceField(context, options, choices) : fieldOf(context, options, field);
  };
  return html`${shown.filter((field) => !groups.includes(field.path[0]!)).map(one)}
  ${groups.map((group) => {
    const inside = shown.filter((field) => field.path[0] === group);
    const title =
      group === 'image' ? texts.picture : nameOfField(sheet, group === 'source' ? 'source.text' : 'link.url', words);
    return html`<details class="group" ?open=${!isEmpty(at(document, [...path, group]))}>
      <summary>${title}</summary>
      ${inside.map(one)}
    </details>`;
  })}`;
}

/** What a field chooses among by name: bodies and areas are told by ids, which nobody types. */
function namesFor(
  { document, language }: Context,
  sheet: SheetName,
  field: Field,
): readonly (readonly [string, string])[] | undefined {
  const name = field.path[0];
  const from =
    sheet === 'relations' && (name === 'from' || name === 'to')
      ? ['governance', 'bodies']
      : sheet === 'objectives' && name === 'area'
        ? ['areas']
        : undefined;
  const list = from && at(document, from);
  if (!isList(list)) return from && [];
  return list.flatMap((item) => {
    const id = isMap(item) ? item['id'] : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return [];
    const text = (item as JsonMap)['name'] ?? (item as JsonMap)['text'];
    return [[String(id), sayText(text, language) || String(id)] as const];
  });
}

/** A text in the language of the page; whatever is no text, as nothing. */
export function sayText(text: Json | undefined, language: Context['language']): string {
  if (typeof text === 'string' || typeof text === 'number') return String(text);
  return isMap(text) ? pickText(text as { readonly [tag: string]: string }, language).value : '';
}

/** An id that no item of a list has. */
function freshId(list: Json | undefined, stem: string): string {
  const taken = new Set<unknown>(isList(list) ? list.map((item) => (isMap(item) ? own(item, 'id') : '')) : []);
  // Two people who add at the same time do not mean the same item.
  const random = () => Math.random().toString(36).slice(2, 7);
  let id = `${stem}-${random()}`;
  while (taken.has(id)) id = `${stem}-${random()}`;
  return id;
}

const STEMS: { readonly [table in TableName]?: string } = {
  bodies: 'body',
  areas: 'area',
  events: 'event',
  figures: 'figure',
  objectives: 'objective',
};

/** What a new item of a table begins with: an id, where others may refer to it. */
export const freshItem = (list: Json | undefined, table: TableName): JsonMap => {
  const stem = STEMS[table];
  return stem ? { id: freshId(list, stem) } : {};
};

export const fieldsOfTable = (name: TableName): readonly Field[] => tables[name];
