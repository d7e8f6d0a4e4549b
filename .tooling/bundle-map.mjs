// What each source file adds to the script, in brotli bytes: the size of the script, less its size without the file.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { SourceMap } from 'node:module';

const script = readFileSync('dist/coffee-network.js', 'utf8');
const map = new SourceMap(JSON.parse(readFileSync('dist/coffee-network.js.map', 'utf8')));
const lines = script.split('\n');
const pieces = [];
lines.forEach((line, number) => {
  let last;
  for (let column = 0; column < line.length; column++) {
    const source = map.findEntry(number, column).originalSource ?? '(guard)';
    if (source !== last) pieces.push({ source, text: '' });
    pieces.at(-1).text += line[column];
    last = source;
  }
});
const size = (kept) => brotliCompressSync(kept.map(({ text }) => text).join('')).length;
const whole = size(pieces);
const group = process.argv[2] ? (source) => source.replace(/\/[^/]*$/, '') : (source) => source;
const sources = [...new Set(pieces.map(({ source }) => group(source)))];
const rows = sources.map((source) => [whole - size(pieces.filter((piece) => group(piece.source) !== source)), source]);
for (const [bytes, source] of rows.sort((a, b) => b[0] - a[0])) console.log(String(bytes).padStart(6), source);
console.log(String(whole).padStart(6), 'in all');
