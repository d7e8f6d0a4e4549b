// Screenshots as small PNG files: of 256 colours, the most frequent ones of the picture.
import { crc32, deflateSync } from 'node:zlib';

/** In a browser: the pixels of a picture as indexes into a palette. */
async function reduce(address) {
  const image = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const distance = (a, b) => a.reduce((sum, part, index) => sum + (part - b[index]) ** 2, 0);
  // A colour that is near one that is taken would be no gain: rare ones of their own get a place.
  const palette = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (palette.length === 256) break;
    const own = parts(colour);
    if (palette.every((taken) => distance(taken, own) > 20)) palette.push(own);
  }
  const indexes = new Map();
  for (const colour of counts.keys()) {
    const own = parts(colour);
    let best = 0;
    palette.forEach((taken, index) => distance(taken, own) < distance(palette[best], own) && (best = index));
    indexes.set(colour, best);
  }
  const found = [];
  for (const pixel of pixels) found.push(indexes.get(pixel));
  return { width: image.width, height: image.height, palette, indexes: found };
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
 * @param page - Of a browser, to read pixels with.
 */
export async function smallPng(page, screenshot) {
  const address = `data:image/png;base64,${screenshot.toString('base64')}`;
  const { width, height, palette, indexes } = await page.evaluate(reduce, address);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(indexes.slice(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
