import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (name, language) => fileURLToPath(new URL(`./transcripts/${language}/${name}.txt`, import.meta.url));

/** @param walked - What was heard, by the title of each walk. */
export const write = (walked) =>
  Object.entries(walked)
    .map(([title, lines]) => `== ${title}\n${lines}\n`)
    .join('\n');

/** What was heard when the transcript was accepted, and by what. */
export function read(name, language) {
  const file = fileOf(name, language);
  if (!existsSync(file)) return { by: '', text: '', walked: {} };
  const [by, ...lines] = readFileSync(file, 'utf8').split('\n');
  const text = lines.join('\n').trimStart();
  const walked = Object.fromEntries(
    [...text.matchAll(/^== (.*)\n([^]*?)(?=\n+== |\n*$(?![^]))/gm)].map((found) => found.slice(1)),
  );
  return { by, text, walked };
}

export function accept(name, language, by, text) {
  const file = fileOf(name, language);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${by}\n\n${text}`);
}
