// Where a text stops being JSON, against the parser of the platform, which knows only whether it does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/cli/json-fault.ts', { logLevel: 'error', configFile: false });
const { findFault } = module;

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // SyntaxError: it is none.
    return false;
  }
};

describe('The place of a fault in JSON', () => {
  for (const [text, line, column] of [
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": hello}', 1, 7],
    ['{\n  "a": 1,\n}', 3, 1],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[1] 2', 1, 5],
    ['{"a": "b\n"}', 1, 9],
    ['["\\x"]', 1, 3],
    ['[01]', 1, 2],
    ['[1 2]', 1, 4],
    ['{"a": 1]', 1, 8],
    ['\r\n\r\n!', 3, 1],
    ['<!doctype html>', 1, 1],
    ['[1, // one\n2]', 1, 5],
    ['{"a": "never ends', 1, 18],
  ])
    it(`of ${JSON.stringify(text)} is line ${line}, column ${column}`, () => {
      assert.deepEqual(findFault(text), { line, column });
    });

  it('is there where the platform can’t parse, and only there', () => {
    const json = fc.json().map((text) => (text.length % 2 ? text : JSON.stringify(JSON.parse(text), null, 2)));
    const cut = fc.record({
      text: json,
      at: fc.nat(),
      drop: fc.nat(2),
      put: fc.constantFrom(...'{}[],:"\\ 01-.et\n\u0000/'),
    });
    fc.assert(
      fc.property(cut, ({ text, at, drop, put }) => {
        const place = at % (text.length + 1);
        for (const each of [text, text.slice(0, place), text.slice(0, place) + put + text.slice(place + drop)])
          assert.equal(findFault(each) === undefined, isJson(each), each);
      }),
      { numRuns: 5000 },
    );
  });

  it('is found at any depth and in any length', () => {
    assert.equal(findFault('['.repeat(100_000) + ']'.repeat(100_000)), undefined);
    assert.deepEqual(findFault('['.repeat(100_000)), { line: 1, column: 100_001 });
    assert.deepEqual(findFault(`["${'x'.repeat(5_000_000)}"`), { line: 1, column: 5_000_004 });
  });
});
