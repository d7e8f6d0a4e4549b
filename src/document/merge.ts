import { isList, isMap, own, same, type Json, type Path } from './json.js';
import { keyed } from './keyed.js';

/** Two people wrote different things in one place. */
export interface Conflict {
  /** Where it stands in what they were merged to. */
  readonly path: Path;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
  /** It is about the order of a list alone. */
  readonly moved?: boolean;
}

export interface Merged {
  /** Where two wrote in one place, mine stands. */
  readonly document: Json;
  readonly conflicts: readonly Conflict[];
}

type Value = Json | undefined;
type Tell = (conflict: Conflict) => void;

/** What two people made of one document, cell by cell. Edits of different cells are all kept, in whichever order they are merged. */
export function merged(base: Json, mine: Json, theirs: Json): Merged {
  const conflicts: Conflict[] = [];
  const document = merge(base, mine, theirs, [], (conflict) => conflicts.push(conflict));
  return { document: document ?? null, conflicts };
}

function merge(base: Value, mine: Value, theirs: Value, path: Path, tell: Tell): Value {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  // Both may have begun a map that was not there.
  if (isMap(mine) && isMap(theirs) && (isMap(base) || base === undefined))
    return mergeMaps(base ?? {}, mine, theirs, path, tell);
  if (isList(mine) && isList(theirs) && (isList(base) || base === undefined)) {
    const list = mergeLists(base ?? [], mine, theirs, path, tell);
    if (list) return list;
  }
  tell({ path, mine, theirs });
  return mine;
}

function mergeMaps(
  base: { readonly [name: string]: Json },
  mine: { readonly [name: string]: Json },
  theirs: { readonly [name: string]: Json },
  path: Path,
  tell: Tell,
): Json {
  const added = [...Object.keys(mine), ...Object.keys(theirs)].filter((name) => !Object.hasOwn(base, name)).sort();
  const names = new Set([...Object.keys(base), ...added]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = merge(own(base, name), own(mine, name), own(theirs, name), [...path, name], tell);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Nothing where the items can't be told apart. */
function mergeLists(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  path: Path,
  tell: Tell,
): Json | undefined {
  const [old, my, their] = [keyed(base), keyed(mine), keyed(theirs)];
  if (!old || !my || !their) {
    if (base.length !== mine.length || base.length !== theirs.length) return undefined;
    // Each is still in its place.
    return base.map((each, index) => merge(each, mine[index], theirs[index], [...path, index], tell)!);
  }
  const [known, ...both] = [[...old.keys()], [...my.keys()], [...their.keys()]] as const;
  const order = orderOf(known, ...both);
  const [myOrder, theirOrder] = both.map((keys) => among(keys, known));
  if (both.every((keys) => reorders(keys, known)) && !same(myOrder, theirOrder))
    tell({ path, mine, theirs, moved: true });
  const list: Json[] = [];
  for (const key of order) {
    const value = merge(old.get(key), my.get(key), their.get(key), [...path, list.length], tell);
    if (value !== undefined) list.push(value);
  }
  return list;
}

/** The items of the base in the order that a list gives them, as far as it has them. */
const among = (keys: readonly string[], base: readonly string[]) => {
  const known = new Set(base);
  return keys.filter((key) => known.has(key));
};

/** Whether a list has them in another order. */
function reorders(keys: readonly string[], base: readonly string[]): boolean {
  const has = new Set(keys);
  const kept = base.filter((key) => has.has(key));
  return among(keys, base).some((key, index) => key !== kept[index]);
}

/** The order of who changed it; what is new comes after what it was put after. What is removed is still in it. */
function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const mover = [mine, theirs].find((keys) => reorders(keys, base));
  const first = mover ? among(mover, base) : base;
  const placed = new Set(first);
  const order = [...first, ...base.filter((key) => !placed.has(key))];
  const known = new Set(base);
  /** What is new, by the nearest before it that was there already. */
  const following = new Map<string | undefined, string[]>();
  for (const keys of [mine, theirs]) {
    let anchor: string | undefined;
    for (const key of keys)
      if (known.has(key)) anchor = key;
      else if (![...following.values()].some((each) => each.includes(key)))
        following.set(anchor, [...(following.get(anchor) ?? []), key].sort());
  }
  return [...(following.get(undefined) ?? []), ...order.flatMap((key) => [key, ...(following.get(key) ?? [])])];
}
