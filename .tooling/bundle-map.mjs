// `node .tooling/bundle-map.mjs`: what each source file adds to the script, which size-limit weighs as a whole.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

const packed = (text) => brotliCompressSync(text).length;

/** The code of each source file, by its path. */
function codeOf(file) {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const pieces = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, number) => {
      let last;
      for (let column = 0; column < line.length; column++) {
        const source = (map.findEntry(number, column).originalSource ?? '(guard)').replace(/^(\.\.\/)+/, '');
        if (source !== last) pieces.push({ source, text: '' });
        pieces.at(-1).text += line[column];
        last = source;
      }
    });
  return pieces;
}

/** What each source file adds to the brotli size: the size of the script, less its size without the file. */
export function brotliMap(file) {
  const pieces = codeOf(file);
  const size = (kept) => packed(kept.map(({ text }) => text).join(''));
  const whole = size(pieces);
  const sources = [...new Set(pieces.map(({ source }) => source))];
  const rows = sources.map((name) => [name, whole - size(pieces.filter(({ source }) => source !== name))]);
  return Object.fromEntries(rows.sort((a, b) => b[1] - a[1]));
}

if (process.argv[1]?.endsWith('bundle-map.mjs')) console.table(brotliMap('dist/coffee-network.js'));
