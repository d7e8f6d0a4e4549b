// The built files and the manifest, for the tests of what is made of them.
import { readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);
export const read = (path) => readFileSync(new URL(path, root), 'utf8');
export const json = (path) => JSON.parse(read(path));
export const manifest = json('custom-elements.json');
export const elements = manifest.modules.flatMap(({ declarations }) => declarations);
export const byName = (list, name) => list.find((each) => each.name === name);
