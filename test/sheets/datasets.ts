import fc from 'fast-check';
import { isList, isObject, isRecord, isShort } from '../../src/dataset/schema/is-kind.js';
import type { Kind } from '../../src/dataset/schema/kinds.js';
import * as schema from '../../src/dataset/schema/parts.js';
import type { Json } from '../../src/document/json.js';
import { json } from '../document/arbitrary.js';

/** A text as people write it, and as nobody does. */
const words = fc.oneof(
  fc.constantFrom(
    'Red Café',
    ' con espacios ',
    '=1+1',
    '"comillas"',
    'dos\nlíneas',
    'tab\there',
    '2018',
    '31/12/2018',
    '-',
    '_x000D_',
    '\u0007',
    '😀',
    '\uD800',
    'x'.repeat(40_000),
  ),
  fc.string({ minLength: 1 }).filter((text) => !!text.trim()),
);
const versions = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    value,
    fc.dictionary(fc.constantFrom('es', 'en', 'pt', 'fr', 'es-419', 'de'), value, { minKeys: 1 }) as fc.Arbitrary<Json>,
  );
const address = fc.constantFrom('https://example.org/', 'https://example.org/a?b=c');

const values = new Map<Kind<unknown>['read'], fc.Arbitrary<Json>>([
  [schema.total.read, fc.nat(999_999_999)],
  [schema.pixels.read, fc.integer({ min: 1, max: 99_999 })],
  [schema.days.read, fc.integer({ min: 1, max: 36_500 })],
  [schema.number.read, fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(12.5, 0.1, 1e11))],
  [schema.country.read, fc.constantFrom('PE', 'CO', 'HN', 'pe')],
  [
    schema.date.read,
    fc.constantFrom('1992', '199X', '1991/1992', '1992/..', '2005-03-01', '2005-03', '31.5.2018', '1990~'),
  ],
  [
    schema.parts.languages.read,
    fc.dictionary(
      fc.constantFrom('qu', 'gn'),
      fc.record({
        name: fc.constantFrom('Runasimi', 'Avañeʼẽ'),
        words: fc.record({ established: fc.constant('Kamasqa') }),
      }),
    ),
  ],
  [schema.email.read, fc.constant('red@example.org')],
  [schema.phone.read, fc.constant('+57 601 234 5678')],
  [schema.whatsapp.read, fc.constant('+57 300 123 4567')],
  [schema.address.read, address],
  [schema.pictureAddress.read, fc.constantFrom('https://example.org/a.jpg', 'https://example.org/b.webp?c')],
  [schema.relationType.read, fc.constantFrom('raises-before', 'other')],
  [schema.text.read, versions(words)],
  [schema.alt.read, fc.oneof(fc.constant(''), versions(words))],
  [schema.linkAddresses.read, versions(address)],
  [schema.sourceAddresses.read, versions(address)],
]);

let count = 0;
const freshId = fc.integer().map((number) => `${number}-${count++}`);

/** Anything that a kind takes. */
function valueOf(kind: Kind<unknown>): fc.Arbitrary<Json> {
  const value = values.get(kind.read);
  if (value) return value;
  if (kind.read === schema.id.read) return freshId;
  if (isShort(kind)) return fc.oneof(valueOf(kind.long.shape[kind.main]!), valueOf(kind.long));
  if (isList(kind)) return fc.array(valueOf(kind.item), { maxLength: 3 });
  if (isRecord(kind)) return fc.dictionary(fc.constantFrom('colombia', 'peru', 'a-b'), valueOf(kind.entry));
  if (!isObject(kind)) throw new Error('No such kind');
  const shape = Object.entries(kind.shape);
  return fc
    .record(Object.fromEntries(shape.map(([name, each]) => [name, valueOf(each)])), {
      requiredKeys: shape.filter(([, { optional }]) => !optional).map(([name]) => name),
    })
    .chain((known) =>
      // What nobody knows, beside what is.
      fc
        .option(fc.dictionary(fc.constantFrom('nota', 'x', '__proto__', 'Fecha', 'a.b'), json, { maxKeys: 2 }), {
          nil: {},
        })
        .map((unknown) => ({ ...unknown, ...known })),
    );
}

/** A valid dataset, with names that nobody knows. */
export const dataset: fc.Arbitrary<Json> = fc
  .record(
    {
      ...Object.fromEntries(Object.entries(schema.parts).map(([name, kind]) => [name, valueOf(kind)])),
      schemaVersion: fc.constant(1),
      future: json,
    },
    { requiredKeys: [] },
  )
  .map((parts) => {
    const whole = parts as { [name: string]: Json };
    const { governance, members } = whole as {
      governance?: { relations?: Json; bodies: { id: string }[] };
      members?: { byCountry?: { country: string }[] };
    };
    // Relations join bodies that there are; a country stands once.
    const ids = governance?.bodies.map(({ id }) => id) ?? [];
    if (governance?.relations) governance.relations = ids.slice(1).map((to) => ({ from: ids[0]!, to, type: 'elects' }));
    if (members?.byCountry) members.byCountry = members.byCountry.slice(0, 1);
    const areas = ((whole['areas'] ?? []) as { id: string }[]).map(({ id }) => id);
    for (const objective of (whole['objectives'] ?? []) as { area?: string }[])
      if (objective.area !== undefined)
        if (areas[0]) objective.area = areas[0];
        else delete objective.area;
    return whole;
  });
