import { isList as isListKind, isObject, isRecord, isShort } from '../../dataset/schema/is-kind.js';
import type { Kind } from '../../dataset/schema/kinds.js';
import { partNames } from '../../dataset/schema/part-names.js';
import { alt, parts, text } from '../../dataset/schema/parts.js';
import { isList, isMap, own, type Json, type Path } from '../../document/json.js';

/** A text of the dataset, where it stands. */
export interface TextAt {
  readonly path: Path;
  readonly value: Json;
}

/**
 * All texts that may have a version for each language, in the order of the file.
 * @param kept - Where somebody writes: it is among them, though nothing is there yet, or no more.
 */
export function textsOf(document: Json, kept: Path = []): readonly TextAt[] {
  const found: TextAt[] = [];
  const walk = (kind: Kind<unknown>, value: Json | undefined, path: Path): void => {
    const isKept = path.every((step, index) => step === kept[index]);
    if (value == null && !isKept) return;
    if (kind.read === text.read || kind.read === alt.read) {
      if (typeof value === 'string' ? value.trim() || isKept : isMap(value)) found.push({ path, value: value! });
      else if (isKept) found.push({ path, value: {} });
    } else if (isShort(kind) && isList(value)) walk(kind.long.shape[kind.main]!, value, path);
    else if (isShort(kind)) walk(kind.long, value, path);
    else if (isListKind(kind) && isList(value)) value.forEach((each, index) => walk(kind.item, each, [...path, index]));
    else if (isRecord(kind) && isMap(value))
      for (const name of Object.keys(value)) walk(kind.entry, own(value, name), [...path, name]);
    else if (isObject(kind) && (isMap(value) || value == null))
      for (const name of Object.keys(kind.shape)) walk(kind.shape[name]!, value && own(value, name), [...path, name]);
  };
  if (isMap(document)) for (const part of partNames) walk(parts[part], own(document, part), [part]);
  return found;
}

/** The version of a text in a language; a plain string is one for all. */
export function versionOf(value: Json | undefined, language: string): string {
  const version = isMap(value) ? own(value, language) : value;
  return typeof version === 'string' || typeof version === 'number' ? String(version) : '';
}

/** Whether a text has no version in a language, while it has others: readers of it see another language. */
export const lacks = (value: Json, language: string): boolean =>
  isMap(value) && !versionOf(value, language).trim() && Object.keys(value).some((tag) => versionOf(value, tag).trim());
