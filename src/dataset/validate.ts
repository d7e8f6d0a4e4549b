import type { Expected } from '../values/reader.js';
import { isCostly, type DatasetProblem, type Validated } from './problem.js';
import { checkAreas, checkRelations } from './references.js';
import { isBlank, isMap, isUnfilled, MAP, type Kind, type Look } from './schema/kinds.js';
import { meantBy } from './schema/misspelt.js';
import { partNames, type PartName } from './schema/part-names.js';
import { parts } from './schema/parts.js';
import { shorten } from './shorten.js';
import type { PartialDataset, Parts } from './types.js';

/** Enough to see what is wrong with a part, without filling the console. */
const MOST = 5;
/** Of names that nobody reads: a file may hold any number. */
const MOST_NAMES = 100;

/**
 * Checks a dataset, each part alone. Never throws, whatever it is given.
 * @param most - How many problems of each part to tell: the rest of a part that has so many is not looked at.
 * @param allNames - Whether to tell of names too that are like none of the known ones: they may be somebody else's.
 * @param base - Where the dataset was found, if it was.
 */
export function validateDataset(given: unknown, most = MOST, allNames = false, base?: string): Validated {
  const problems: DatasetProblem[] = [];

  /** Reads a part; where nothing is wrong with it, it is finished by what no item can tell alone. */
  const inspect = <T>(part: PartName | '', read: (look: Look) => T | undefined, finish?: Finish<T>) => {
    const names = new Set<string>();
    let wrong = 0;
    let dropped = 0;
    const note = (costs: DatasetProblem['costs'], path: string, value: string, expected: Expected, meant?: string) =>
      problems.push({ part, path, value, expected, costs, ...(meant && { meant }) });
    const cuts = new Set<string>();
    const look: Look = {
      base,
      tell(path, value, expected) {
        note('part', path, shorten(value), expected);
        if (++wrong >= most) throw new RangeError();
        return undefined;
      },
      drop(path, value, expected) {
        if (++dropped <= most) note('item', path, shorten(value), expected);
        return undefined;
      },
      ignore(path, name, known) {
        // Once for all the items of a list.
        if (names.has(name) || names.size >= MOST_NAMES) return;
        names.add(name);
        const meant = meantBy(name, known);
        if (meant || allNames) note('nothing', path, '', unknownName(meant ? [meant] : known), meant);
      },
      cut(path, length, most) {
        cuts.add(path);
        note('nothing', path, `${length}`, { code: 'at-most', detail: ` ${most}` });
      },
    };
    try {
      const value = read(look);
      const finished = finish && value !== undefined && !wrong ? finish(value, look, cuts) : value;
      return wrong ? undefined : finished;
    } catch {
      // So many problems that the rest does not matter; else a getter or a proxy that throws.
      if (wrong < most) note('part', part || '$', '""', { code: 'plain-data', detail: 'JSON' });
      return undefined;
    }
  };

  const dataset = inspect('', (look) => {
    if (!isMap(given)) return look.tell('$', given, MAP);
    const { schemaVersion } = given;
    const isNumber = typeof schemaVersion === 'number' || typeof schemaVersion === 'string';
    if (!isBlank(schemaVersion) && !(isNumber && +schemaVersion === 1))
      look.tell('schemaVersion', schemaVersion, { code: 'schema-version', detail: '1' });
    const known: readonly string[] = ['$schema', 'schemaVersion', ...partNames];
    const unknown = Object.keys(given).filter((name) => !known.includes(name));
    for (const name of unknown) look.ignore(name.slice(0, 60), name, partNames);
    if (unknown.length && !problems.some(isCostly) && !partNames.some((part) => part in given))
      problems.push({ part: '', path: '$', value: '', expected: unknownName(partNames), costs: 'part' });
    return given;
  });
  const good: { -readonly [part in PartName]?: Parts[part] } = {};
  const finishers = together(good);
  const take = <P extends PartName>(part: P) => {
    const value = inspect(
      part,
      (look) => {
        const value = dataset![part];
        return isUnfilled(value) ? undefined : kinds[part].read(value, part, look);
      },
      finishers[part],
    );
    if (value !== undefined) good[part] = value;
  };
  if (dataset) partNames.forEach(take);
  return { parts: good, problems };
}

const unknownName = (names: readonly string[]): Expected => ({ code: 'unknown-name', detail: ` ${names.join(' | ')}` });

const kinds: { readonly [part in PartName]: Kind<Parts[part], unknown> } = parts;

/** @param cuts - The lists of which only the first items were read. */
type Finish<T> = (read: T, look: Look, cuts: ReadonlySet<string>) => T;
/** What no item can tell alone, or no part. */
const together = (good: PartialDataset): { readonly [part in PartName]?: Finish<Parts[part]> } => ({
  objectives(read, look) {
    // Without areas of its own they may be those of what is around it.
    if (good.areas) checkAreas(read, good.areas, look);
    return read;
  },
  governance: (read, look, cuts) => checkRelations(read, look, cuts.has('governance.bodies')),
});
