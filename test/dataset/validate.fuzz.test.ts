import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { figures } from '../../src/dataset/builtin/figures.js';
import { presentation } from '../../src/dataset/builtin/presentation.js';
import { isCostly } from '../../src/dataset/problem.js';
import type { PartName } from '../../src/dataset/schema/part-names.js';
import { parts } from '../../src/dataset/schema/parts.js';
import { validateDataset } from '../../src/dataset/validate.js';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
const whole = JSON.stringify({ ...builtin, presentation, figures });

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
/** What no JSON holds, but a script can give. */
const circular: { [key: string]: unknown } = { es: 'x' };
circular['itself'] = circular;
const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get');
    },
    ownKeys: () => {
      throw new Error('ownKeys');
    },
    getPrototypeOf: () => {
      throw new Error('getPrototypeOf');
    },
  },
);
const revoked = Proxy.revocable([], {});
revoked.revoke();
const scripts = new Set<unknown>();
/** In a function each: fast-check looks into the values that it hands on. */
const fromScripts = fc.constantFrom<() => unknown>(
  ...([NaN, Infinity, -0, undefined, 1n, Symbol('x'), () => 1, new Date(0), new Map([['es', 'x']]), /x/] as unknown[])
    .concat([circular, throwing, revoked.proxy, new Array(4e9), Object.create(null), { toString: null, valueOf: 1 }])
    .concat([document, JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 'x'.repeat(1_000_000)])
    .map((value) => {
      scripts.add(value);
      return () => value;
    }),
);
const mutation = fc.record({
  way: fc.constantFrom(...all),
  what: fc.constantFrom('replace', 'remove', 'add', 'double'),
  value: fc.oneof({ weight: 2, arbitrary: hostile.map((value) => (): unknown => value) }, fromScripts),
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
        const closed: string[] = [];
        for (const { way, what, value: make, key } of mutations) {
          const value = make() as Json;
          touched.add(way[0]!);
          // Nothing is put into what scripts gave.
          if (closed.some((earlier) => `${way.join('.')}.`.startsWith(earlier))) continue;
          if (scripts.has(value)) closed.push(`${way.join('.')}.`);
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
        const validated = validateDataset(given);
        const { parts: good, problems } = validated;
        expect(() => JSON.stringify(validated)).not.to.throw();
        for (const part of Object.keys(parts) as PartName[])
          if (!touched.has(part)) expect(good[part]).to.deep.equal(original[part]);
        for (const { path, value } of problems) {
          expect(path).to.match(/^[a-z]/);
          expect(value.length).to.be.below(63);
        }
        for (const name of Object.keys(good))
          expect(problems.filter(isCostly).some(({ part }) => part === name)).to.equal(false);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
