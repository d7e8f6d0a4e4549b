import { isMap, type Json } from './json.js';

/** What tells an item of a list from the others, whatever its place. */
export function keyOf(item: Json): string | undefined {
  if (!isMap(item)) return undefined;
  const { id, country, from, to, type } = item;
  for (const each of [id, country]) if (typeof each === 'string' || typeof each === 'number') return String(each);
  return typeof from === 'string' && typeof to === 'string' ? JSON.stringify([from, to, type ?? '']) : undefined;
}

/** The items of a list by what tells them apart; nothing where something does not. */
export function keyed(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const found = new Map<string, Json>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined || found.has(key)) return undefined;
    found.set(key, item);
  }
  return found;
}
