import { isList, isMap, own, type Json, type Path } from './json.js';

/** A change at one place. `set` makes the maps and lists on the way to it that are missing. */
export type Patch =
  | { readonly op: 'set'; readonly path: Path; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Path }
  /** Before the item that stands at the place. */
  | { readonly op: 'insert'; readonly path: Path; readonly value: Json }
  /** An item of a list to another place in it, as it will be counted then. */
  | { readonly op: 'move'; readonly path: Path; readonly to: number };

/** The document after a change; the same one where there is nothing to change at the place. */
export function patched(document: Json, patch: Patch): Json {
  return change(document, patch.path, patch) ?? document;
}

export const patchedAll = (document: Json, patches: readonly Patch[]): Json => patches.reduce(patched, document);

/** What stands in place of a value once the patch is done further down; nothing where it can't be. */
function change(value: Json | undefined, path: Path, patch: Patch): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return patch.op === 'set' ? patch.value : undefined;
  // A place in a list that is not there yet begins one.
  if (value == null && patch.op === 'set' && step === 0) return changeList([], 0, rest, patch);
  if (isList(value)) return changeList(value, Number(step), rest, patch);
  if (!isMap(value) && !(patch.op === 'set' && value == null)) return undefined;
  const map = isMap(value) ? value : {};
  const name = String(step);
  if (!rest.length && patch.op === 'remove') {
    if (!Object.hasOwn(map, name)) return undefined;
    return Object.fromEntries(Object.entries(map).filter(([each]) => each !== name));
  }
  const changed = change(own(map, name), rest, patch);
  // A computed name is one of the map's own, whatever it is.
  return changed === undefined ? undefined : { ...map, [name]: changed };
}

function changeList(list: readonly Json[], index: number, rest: Path, patch: Patch): readonly Json[] | undefined {
  const isThere = Number.isInteger(index) && index >= 0 && index < list.length;
  if (!rest.length && patch.op === 'insert')
    return Number.isInteger(index) && index >= 0 && index <= list.length
      ? [...list.slice(0, index), patch.value, ...list.slice(index)]
      : undefined;
  // A value set right behind the last one is one more.
  if (!isThere)
    return patch.op === 'set' && index === list.length
      ? (change([...list, null], [index, ...rest], patch) as readonly Json[])
      : undefined;
  const others = [...list.slice(0, index), ...list.slice(index + 1)];
  if (!rest.length && patch.op === 'remove') return others;
  if (!rest.length && patch.op === 'move') {
    const to = Math.max(0, Math.min(patch.to, others.length));
    return [...others.slice(0, to), list[index]!, ...others.slice(to)];
  }
  const changed = change(list[index], rest, patch);
  return changed === undefined ? undefined : list.map((each, place) => (place === index ? changed : each));
}
