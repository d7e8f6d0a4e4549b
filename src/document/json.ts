/** What a JSON file holds. Nothing in it is ever changed: an edit makes a new one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;

export interface JsonMap {
  readonly [name: string]: Json;
}

/** The way to a place: names, and places in lists. */
export type Path = readonly (string | number)[];

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

export const isMap = (value: unknown): value is JsonMap =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** What stands under a name, and not on the prototype: a file may hold `__proto__`. */
export const own = (map: JsonMap, name: string): Json | undefined => (Object.hasOwn(map, name) ? map[name] : undefined);

/** What stands at a place; nothing where there is none. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let found = value;
  for (const step of path)
    if (isList(found)) found = found[Number(step)];
    else if (isMap(found)) found = own(found, String(step));
    else return undefined;
  return found;
}

/** Whether two values say the same: the order of names says nothing. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, index) => same(each, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

/** How deep a file may go: the checks of a page go down by calls, of which there are only so many. */
const DEEPEST = 200;

/** Whether a value is no deeper than a dataset could ever be. Asks without calling itself. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((each): unknown[] => (typeof each === 'object' && each ? Object.values(each) : []));
  }
  return true;
}
