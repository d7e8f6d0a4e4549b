import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtin } from '../../src/dataset/builtin.js';
import { presentation } from '../../src/dataset/presentation.js';
import { parts, type PartName } from '../../src/dataset/schema.js';
import { validateDataset } from '../../src/dataset/validate.js';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
const whole = JSON.stringify({ ...builtin, presentation });

/** Every place in a dataset, as the way to it. */
function places(node: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== 'object' || !node) return [way];
  return [way, ...Object.entries(node).flatMap(([key, value]) => places(value, [...way, key]))];
}
const all = places(JSON.parse(whole)).filter((way) => way.length);

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json),
  fc.constantFrom<Json>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '9999-99-99',
    '{total}',
    '\u0000',
    -1,
    1e308,
    0.5,
    {},
    [],
    null,
    true,
    { es: null },
    { __proto__: 'x', toString: 'y' },
    'x'.repeat(100_000),
  ),
  fc.integer({ min: 1, max: 3000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as Json),
);
const mutation = fc.record({
  way: fc.constantFrom(...all),
  what: fc.constantFrom('replace', 'remove', 'add', 'double'),
  value: hostile,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'length')),
});

describe('Mutated datasets', () => {
  it('never throw, never cost a part that is untouched, and never reach a prototype', function () {
    this.timeout(120_000);
    const original = JSON.parse(whole) as { [part in PartName]: Json };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const given = JSON.parse(whole) as { [key: string]: Json };
        const touched = new Set<string>();
        for (const { way, what, value, key } of mutations) {
          touched.add(way[0]!);
          let parent = given;
          for (const step of way.slice(0, -1)) parent = (parent?.[step] ?? {}) as typeof parent;
          // An earlier mutation has taken the way there.
          if (typeof parent !== 'object' || !parent) continue;
          const last = way.at(-1)!;
          if (what === 'replace') parent[last] = value;
          else if (what === 'remove') delete parent[last];
          else if (what === 'double' && Array.isArray(parent)) parent.push(parent[Number(last)]);
          else if (!Array.isArray(parent))
            Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
        }
        // An objective's area may be of the areas that were touched; a version of its own costs everything.
        if (touched.has('schemaVersion')) return;
        const { parts: good, problems } = validateDataset(given);
        for (const part of Object.keys(parts) as PartName[])
          if (!touched.has(part)) expect(good[part]).to.deep.equal(original[part]);
        for (const { path, value } of problems) {
          expect(path).to.match(/^[a-z]/);
          expect(value.length).to.be.below(63);
        }
        for (const name of Object.keys(good)) expect(problems.some(({ part }) => part === name)).to.equal(false);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
