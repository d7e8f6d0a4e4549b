import { isList, isMap, own, same, type Json, type Path } from './json.js';
import { keyed } from './keyed.js';

/** One place that says something else than before: nothing before where it is new, nothing after where it is gone. */
export interface Change {
  /** Where it stands now; where it is gone, where it stood. */
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** The items are the same, in another order. */
  readonly moved?: boolean;
}

/** What is different between two versions of a document, cell by cell. Items with an id are the same ones wherever they stand. */
export function differences(before: Json | undefined, after: Json | undefined, path: Path = []): readonly Change[] {
  if (same(before, after)) return [];
  if (isMap(before) && isMap(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(own(before, name), own(after, name), [...path, name]));
  }
  if (isList(before) && isList(after)) return ofLists(before, after, path);
  return [{ path, before, after }];
}

function ofLists(before: readonly Json[], after: readonly Json[], path: Path): readonly Change[] {
  const [old, now] = [keyed(before), keyed(after)];
  if (!old || !now) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => differences(before[index], after[index], [...path, index])).flat();
  }
  const changes: Change[] = [];
  [...old].forEach(([key, item], index) => {
    if (!now.has(key)) changes.push({ path: [...path, index], before: item, after: undefined });
  });
  [...now].forEach(([key, item], index) => changes.push(...differences(old.get(key), item, [...path, index])));
  const kept = [...old.keys()].filter((key) => now.has(key));
  const order = [...now.keys()].filter((key) => old.has(key));
  if (kept.some((key, index) => key !== order[index])) changes.push({ path, before, after, moved: true });
  return changes;
}
