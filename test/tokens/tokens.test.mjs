// The design tokens: one source, all of it used, nothing used that is not in it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { customProperty, tokensIn, tokensModule } from '../../.tooling/tokens.mjs';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const source = JSON.parse(readFileSync(`${src}tokens/tokens.json`, 'utf8'));
const tokens = [...tokensIn(source)];
const files = readdirSync(src, { recursive: true }).filter((file) => /(styles?|places)\.ts$/.test(file));
const css = files.map((file) => readFileSync(src + file, 'utf8')).join('\n');
const own = tokens.map((token) => token.$extensions?.['org.clac.coffee']?.property).filter(Boolean);

test('the module is what the source says', () => {
  assert.equal(readFileSync(`${src}tokens/tokens.ts`, 'utf8'), tokensModule(source));
});

test('every token is used', () => {
  const unused = tokens.filter(
    (token) => token.type !== 'duration' && !new RegExp(`var\\(${customProperty(token)}\\b(?!-)`).test(css),
  );
  assert.deepEqual(unused.map(customProperty), []);
});

test('every custom property that the styles use is a token, or set by the styles themselves', () => {
  const used = [...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);
  const defined = new Set([
    ...tokens.map(customProperty),
    ...[...css.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name),
  ]);
  const unknown = [...new Set(used)].filter((name) => !defined.has(name));
  assert.deepEqual(unknown, []);
});

test('each is of a type of the Design Tokens format, described, with a value of that type', () => {
  for (const { path, type, $value, $description } of tokens) {
    const name = path.join('.');
    assert.ok($description, name);
    if (type === 'color') {
      assert.equal($value.colorSpace, 'srgb');
      const hex = $value.components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      assert.equal(`#${hex.join('')}`, $value.hex, name);
    } else if (type === 'dimension') assert.ok(/^(px|rem)$/.test($value.unit) && Number.isFinite($value.value), name);
    else if (type === 'duration') assert.equal($value.unit, 'ms', name);
    else assert.ok(/^(number|fontWeight)$/.test(type) && Number.isFinite($value), name);
  }
});

test('there are three properties that restyle everything, and ten more', () => {
  const all = new Set(
    [...css.matchAll(/var\((--coffee-[\w-]+)/g), ...own.map((name) => [name, name])].map(([, name]) => name),
  );
  assert.deepEqual([...all].sort(), [
    '--coffee-accent',
    '--coffee-font',
    '--coffee-heading-font',
    '--coffee-heading-size',
    '--coffee-heading-weight',
    '--coffee-mark',
    '--coffee-muted',
    '--coffee-on-accent',
    '--coffee-radius',
    '--coffee-rule',
    '--coffee-size',
    '--coffee-surface',
    '--coffee-text',
  ]);
});
