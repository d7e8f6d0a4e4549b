import { at, isList, same, type Json, type Path } from './json.js';
import { keyed, keyOf } from './keyed.js';
import type { Conflict } from './merge.js';
import { patched, type Patch } from './patch.js';

/** A path in which items are told by what tells them apart: it means the same though others come and go. */
type Place = readonly (string | number | { readonly key: string })[];

/** A conflict that waits for somebody to settle it, while the document goes on changing. */
export interface OpenConflict extends Conflict {
  readonly place: Place;
}

/** A conflict with its place as long as it is open, in the document that was merged. */
export function openConflict(conflict: Conflict, document: Json): OpenConflict {
  const { path, mine, theirs } = conflict;
  const place = path.map((step, index) => {
    const around = at(document, path.slice(0, index));
    if (!isList(around) || !keyed(around)) return step;
    // What I removed is not there any more: another item has its place.
    const isGone = index === path.length - 1 && mine === undefined;
    const item = isGone ? theirs : around[Number(step)];
    const key = item === undefined ? undefined : keyOf(item);
    return key === undefined ? step : { key };
  });
  return { ...conflict, place };
}

/** Where a place is now; nothing where it is gone. */
export function pathTo(document: Json, place: Place): Path | undefined {
  const path: (string | number)[] = [];
  for (const step of place) {
    if (typeof step !== 'object') {
      path.push(step);
      continue;
    }
    const list = at(document, path);
    const index = isList(list) ? list.findIndex((item) => keyOf(item) === step.key) : -1;
    if (index < 0) return undefined;
    path.push(index);
  }
  return path;
}

/** The patches that let their version of a place stand; nothing where the place is gone, or is not the one that was meant. */
export function takingTheirs(
  document: Json,
  { path, place, mine, theirs, moved }: OpenConflict,
): readonly Patch[] | undefined {
  const there = pathTo(document, place);
  if (!there) {
    if (theirs === undefined) return [];
    const around = pathTo(document, place.slice(0, -1));
    const list = around && at(document, around);
    if (!around || !isList(list) || typeof place.at(-1) !== 'object') return undefined;
    return [{ op: 'insert', path: [...around, Math.min(Number(path.at(-1)), list.length)], value: theirs }];
  }
  const now = at(document, there);
  if (moved && isList(now) && isList(theirs)) return [{ op: 'set', path: there, value: inOrderOf(theirs, now) }];
  // Where nothing tells items apart, only what stands there still is meant.
  if (place.some((step) => typeof step === 'number') && !same(now, mine)) return undefined;
  if (theirs === undefined) return [{ op: 'remove', path: there }];
  const patch: Patch = { op: 'set', path: there, value: theirs };
  // What stands around it may have become something that has no such place.
  return same(at(patched(document, patch), there), theirs) ? [patch] : undefined;
}

/** A list in the order of another; what that one lacks stays behind what it stood behind. */
function inOrderOf(other: readonly Json[], list: readonly Json[]): readonly Json[] {
  const order = other.map(keyOf);
  let rank = -1;
  const ranked = list.map((item) => {
    const place = order.indexOf(keyOf(item));
    if (place >= 0) rank = place;
    return { item, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
