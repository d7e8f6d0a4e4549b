// The pictures that were accepted, in test/seen/baselines/, and how others differ from them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPng } from '../../.tooling/png.mjs';

const folder = fileURLToPath(new URL('baselines/', import.meta.url));
const fileOf = (name) => `${folder}${name}.png`;

/** Where a picture that differs is put, with what was accepted and with the difference in red. */
export const FAILED = '.cache/seen';

/** Colours nearer than this (a square) are one in a baseline; the comparison sees none of it. */
const APART = 400;
/** So many pixels may differ: less than a line of one pixel across the smallest thing that is drawn. */
const ALLOWED = 8;

export const names = () => readdirSync(folder).map((file) => file.replace(/\.png$/, ''));

export function accept(name, picture) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), smallPng(picture, APART));
}

export const remove = (name) => rmSync(fileOf(name));

/**
 * How many pixels of a picture differ from the accepted one, as eyes see it: edges that are smoothed otherwise do not count.
 * @param keep - Whether both are kept where they differ, for people to look at.
 */
export function differing(name, picture, keep = true) {
  if (!existsSync(fileOf(name))) return { count: Infinity, why: 'there is no baseline' };
  const before = PNG.sync.read(readFileSync(fileOf(name)));
  const after = PNG.sync.read(picture);
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const difference = new PNG({ width, height });
  const [a, b] = [before, after].map((each) => padded(each, width, height).data);
  const pixels = pixelmatch(a, b, difference.data, width, height, { threshold: 0.1 });
  const sized = before.width === after.width && before.height === after.height;
  const count = sized ? pixels : Infinity;
  if (count <= ALLOWED) return { count };
  if (keep) mkdirSync(`${FAILED}/${name}`, { recursive: true });
  for (const [file, content] of keep ? Object.entries({ before, after, difference }) : [])
    writeFileSync(`${FAILED}/${name}/${file}.png`, PNG.sync.write(content));
  const size = ({ width, height }) => `${width} × ${height}`;
  return { count, why: sized ? `${pixels} pixels differ` : `it is ${size(after)}, not ${size(before)}` };
}

function padded(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

export const isSame = ({ count }) => count <= ALLOWED;
