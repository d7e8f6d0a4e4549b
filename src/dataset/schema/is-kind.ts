import type { Kind, ListKind, ObjectKind, RecordKind, Shape, ShortKind } from './kinds.js';

/** What a kind is made of, for those who go through the schema. */
export const isObject = (kind: Kind<unknown>): kind is ObjectKind<Shape> => 'shape' in kind;
export const isList = (kind: Kind<unknown>): kind is ListKind<unknown, unknown> => 'item' in kind;
export const isRecord = (kind: Kind<unknown>): kind is RecordKind<unknown, unknown> => 'entry' in kind;
export const isShort = (kind: Kind<unknown>): kind is ShortKind<Shape, string> => 'long' in kind;
