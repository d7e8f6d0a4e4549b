import fc from 'fast-check';
import { isList, isMap, type Json, type Path } from '../../src/document/json.js';
import type { Patch } from '../../src/document/patch.js';

/** Names that files may hold, those of the prototype too. */
const name = fc.oneof(
  fc.constantFrom('total', 'es', 'en', '__proto__', 'constructor', 'id'),
  fc.string({ maxLength: 4 }),
);

export const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, '', 'Red Café', 155, 0),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('json')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json),
    // Items with ids, as most lists of a dataset have them.
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), tie('json')), { maxLength: 4, selector: ([id]) => id })
      .map((items) => items.map(([id, text]) => ({ id, text }))),
  ),
})).json;

/** Every place of a document. */
export function places(value: Json, path: Path = []): readonly Path[] {
  if (isList(value)) return [path, ...value.flatMap((each, index) => places(each, [...path, index]))];
  if (!isMap(value)) return [path];
  return [path, ...Object.keys(value).flatMap((key) => places(value[key]!, [...path, key]))];
}

/** An edit of some place of a document, or of none. */
export const patchOf = (document: Json): fc.Arbitrary<Patch> => {
  const path = fc.oneof(
    fc.constantFrom(...places(document)),
    fc.array(fc.oneof(name, fc.nat(5)), { maxLength: 3 }).map((steps): Path => steps),
  );
  return fc.oneof(
    fc.record({ op: fc.constant('set' as const), path, value: json }),
    fc.record({ op: fc.constant('insert' as const), path, value: json }),
    fc.record({ op: fc.constant('remove' as const), path }),
    fc.record({ op: fc.constant('move' as const), path, to: fc.nat(5) }),
  );
};
