import { isObject } from '../dataset/schema/is-kind.js';
import type { Kind, ObjectKind, Shape } from '../dataset/schema/kinds.js';
import * as schema from '../dataset/schema/parts.js';
import type { SheetName } from './words/words.js';

/** How a value is written in a cell; `any` is what nobody knows. */
export type FieldKind = 'text' | 'number' | 'date' | 'country' | 'relation' | 'plain' | 'any';

/** A place in an item that holds one value: `source.url`. */
export interface Field {
  readonly path: readonly string[];
  readonly kind: FieldKind;
  /** It may have a version for each language. */
  readonly localized: boolean;
}

const LOCALIZED: readonly Kind<unknown>[] = [schema.text, schema.alt, schema.linkAddresses, schema.sourceAddresses];
const NUMBERS: readonly Kind<unknown>[] = [schema.total, schema.days, schema.pixels, schema.number];

function kindOf(kind: Kind<unknown>): FieldKind {
  const is = (other: Kind<unknown>) => other.read === kind.read;
  if (LOCALIZED.some(is)) return 'text';
  if (NUMBERS.some(is)) return 'number';
  if (is(schema.date)) return 'date';
  if (is(schema.country)) return 'country';
  return is(schema.relationType) ? 'relation' : 'plain';
}

/** The fields of an object; lists in it have sheets of their own. */
export function fieldsOf({ shape }: ObjectKind<Shape>, path: readonly string[] = []): readonly Field[] {
  return Object.entries(shape).flatMap(([name, kind]): readonly Field[] => {
    const at = [...path, name];
    // An optional object is still one: it has the shape of the other.
    if (isObject(kind)) return fieldsOf(kind, at);
    if ('item' in kind) return [];
    return [{ path: at, kind: kindOf(kind), localized: LOCALIZED.some(({ read }) => read === kind.read) }];
  });
}

const own = (name: string): Field => ({ path: [name], kind: 'plain', localized: false });
const table = (kind: unknown) => fieldsOf(kind as ObjectKind<Shape>);

/** The sheets with a row for each item, and the fields of an item. */
export const tables = {
  countries: table(schema.countryMembers),
  figures: table(schema.figure),
  areas: table(schema.area),
  objectives: table(schema.objective),
  bodies: table(schema.body),
  people: [own('body'), ...table(schema.person)],
  relations: table(schema.relation),
  timelines: [own('name'), ...table(schema.timeline)],
  events: [own('timeline'), ...table(schema.event)],
  paragraphs: [{ path: ['text'], kind: 'text', localized: true }],
} satisfies { readonly [name in SheetName]?: readonly Field[] };

export type TableName = keyof typeof tables;

/** The sheets with a row for each field of one object. */
export const forms = {
  members: table(schema.members),
  governance: table(schema.governance),
  presentation: table(schema.presentation),
  contact: table(schema.contact),
  news: table(schema.news),
} satisfies { readonly [name in SheetName]?: readonly Field[] };

export type FormName = keyof typeof forms;

export const isTable = (name: SheetName): name is TableName => name in tables;
export const isForm = (name: SheetName): name is FormName => name in forms;
