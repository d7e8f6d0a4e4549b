import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each screen reader has words of its own: a folder for each that was heard, as `orca-43`. */
const fileOf = (reader, language, name) =>
  fileURLToPath(new URL(`./transcripts/${reader}/${language}/${name}.txt`, import.meta.url));

/** @param walked - What was heard, by the title of each walk. */
export const write = (walked) =>
  Object.entries(walked)
    .map(([title, lines]) => `== ${title}\n${lines}\n`)
    .join('\n');

/** What was heard when the transcript was accepted, and by what. */
export function read(reader, language, name) {
  const file = fileOf(reader, language, name);
  if (!existsSync(file)) return { by: '', text: '', walked: {} };
  const [by, ...lines] = readFileSync(file, 'utf8').split('\n');
  const text = lines.join('\n').trimStart();
  const walked = Object.fromEntries(
    [...text.matchAll(/^== (.*)\n([^]*?)(?=\n+== |\n*$(?![^]))/gm)].map((found) => found.slice(1)),
  );
  return { by, text, walked };
}

export function accept(reader, language, name, by, text) {
  const file = fileOf(reader, language, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${by}\n\n${text}`);
}
