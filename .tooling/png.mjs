// Screenshots as small PNG files: of 256 colours, the most frequent ones of the picture.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** The pixels of a picture as indexes into a palette of colours that are at least so far (in squares) from each other. */
function reduce(pixels, apart) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // A colour that is near one that is taken would be no gain: rare ones of their own get a place.
  const palette = [];
  for (const [colour] of [...counts].sort(([a, some], [b, more]) => more - some || a - b)) {
    if (palette.length === 256) break;
    const own = parts(colour);
    if (palette.every((taken) => distance(taken, own) > apart)) palette.push(own);
  }
  const indexes = new Map();
  for (const colour of counts.keys()) {
    const own = parts(colour);
    let best = 0;
    palette.forEach((taken, index) => distance(taken, own) < distance(palette[best], own) && (best = index));
    indexes.set(colour, best);
  }
  return { palette, indexes: Uint8Array.from(pixels, (pixel) => indexes.get(pixel)) };
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [content.length, crc32(body)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length, body, check]);
}

/**
 * Makes a screenshot small.
 * @param apart - How far two colours must be from each other to be told, as the square of their distance.
 */
export function smallPng(screenshot, apart = 20) {
  const { width, height, data } = PNG.sync.read(screenshot);
  const { palette, indexes } = reduce(new Uint32Array(data.buffer, data.byteOffset, width * height), apart);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
