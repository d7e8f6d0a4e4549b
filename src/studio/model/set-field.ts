import { at, isMap, type Json, type Path } from '../../document/json.js';
import type { Patch } from '../../document/patch.js';
import { pathTo, type OpenConflict } from '../../document/settle.js';
import { languages } from '../../language/languages/index.js';

/**
 * The patches that put a value in a place; an empty one is taken out, with the maps that are then left empty. An item of a
 * list stays, though empty: those behind it would move up into its place.
 */
export function setField(document: Json, path: Path, value: Json): readonly Patch[] {
  if (value !== '' || typeof path.at(-1) === 'number') return [{ op: 'set', path, value }];
  let end = path.length;
  // Parts and items of lists stay: they are there on purpose.
  while (end > 2 && typeof path[end - 2] !== 'number') {
    const around = at(document, path.slice(0, end - 1));
    if (!isMap(around) || Object.keys(around).length > 1) break;
    end--;
  }
  return at(document, path) === undefined ? [] : [{ op: 'remove', path: path.slice(0, end) }];
}

/**
 * The patches that put the version of a text in a language.
 * @param main - The language that a text without one is in.
 */
export function setText(document: Json, path: Path, language: string, main: string, value: string): readonly Patch[] {
  const text = at(document, path);
  if (isMap(text)) return setField(document, [...path, language], value);
  const plain = typeof text === 'string' || typeof text === 'number' ? String(text) : '';
  if (plain && language !== main)
    return value ? [{ op: 'set', path, value: { [main]: plain, [language]: value } }] : [];
  if (plain || (text === '' && language === main)) return setField(document, path, value);
  return value ? [{ op: 'set', path, value: { [language]: value } }] : [];
}

/** The patches that let their version of a text stand where it has become one for all languages: it is one of two then. */
export function takingText(document: Json, { place, mine, theirs }: OpenConflict): readonly Patch[] | undefined {
  const path = pathTo(document, place);
  const tag = path?.at(-1);
  const text = path && at(document, path.slice(0, -1));
  if (typeof text !== 'string' || typeof tag !== 'string' || typeof theirs !== 'string') return undefined;
  // Where nothing tells items apart, only what stands there still is meant.
  if (place.some((step) => typeof step === 'number') && text !== mine) return undefined;
  const main = languages.find(({ code }) => code !== tag)!.code;
  return setText(document, path!.slice(0, -1), tag, main, theirs);
}
