// The hashes that pages put into `integrity`, and servers into their Content-Security-Policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { integrityOf, styleHash } = await load('render/integrity.ts');

test('files: SHA-384 in base64, of the bytes', () => {
  // The standard's own example: https://www.w3.org/TR/SRI/
  assert.equal(
    integrityOf(Buffer.from("alert('Hello, world.');")),
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
  assert.notEqual(integrityOf(Buffer.from('\uFEFFa')), integrityOf(Buffer.from('a')));
});

test('styles: SHA-256, of the text as UTF-8', () => {
  assert.equal(styleHash(''), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  assert.equal(styleHash("p::before{content:'“'}"), 'sha256-NyMZw2Up4EVrYWigQhBTjsFwNdHCvut2VVK5FtzLrLw=');
});

test('a space more is another hash: browsers compare byte by byte', () => {
  assert.notEqual(styleHash('p{}'), styleHash('p {}'));
});
