import { descriptions } from './dataset-descriptions.js';

const paths = ['$schema', 'schemaVersion', ...Object.keys(descriptions)];

/** The names that an object of a dataset may have, by its path without indexes; nothing where it is a text. */
export function knownKeys(path: string): readonly string[] | undefined {
  const start = path && `${path}.`;
  const names = paths.flatMap((each) => (each.startsWith(start) ? [/^[\w$]+/.exec(each.slice(start.length))![0]] : []));
  return names.length ? [...new Set(names)] : undefined;
}
