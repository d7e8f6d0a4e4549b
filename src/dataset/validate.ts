import { safeParse } from 'valibot';
import type { Terms } from '../language/terms/terms.js';
import { builtin } from './builtin.js';
import { rankBodies } from './rank-bodies.js';
import { expectations, parts, type Check, type PartName } from './schema.js';
import type { Area, Governance, Objective, PartialDataset, TimelineEvent } from './types.js';

/** Something wrong in a dataset. */
export interface DataProblem {
  /** The part that it costs; empty where it costs all of them. */
  readonly part: PartName | '';
  /** JSON path: `timelines.colombia[2].date`. */
  readonly path: string;
  /** The value that was refused, as JSON, shortened. */
  readonly value: string;
  readonly check: Check;
}

export interface Validated {
  /** Copies of the parts in which nothing is wrong. */
  readonly parts: PartialDataset;
  readonly problems: readonly DataProblem[];
}

/** What was expected, in the language of the page. */
export const expectedOf = ({ check }: DataProblem, terms: Terms): string => expectations[check](terms);

/** Enough to see what is wrong with a part, without filling the console. */
const MOST = 5;

/**
 * Checks a dataset, each part alone. Never throws, whatever it is given.
 * @param most - How many problems of each part to tell.
 */
export function validateDataset(given: unknown, most = MOST): Validated {
  const problems: DataProblem[] = [];
  const good: { [name in PartName]?: unknown } = {};
  const whole = (path: string, value: unknown, check: Check): Validated => ({
    parts: {},
    problems: [{ part: '', path, value: shorten(value), check }],
  });
  if (!isMap(given)) return whole('$', given, 'object');
  const version = copyOf(given, 'schemaVersion');
  if (version != null && version !== 1) return whole('schemaVersion', version, 'schemaVersion');

  for (const part of Object.keys(parts) as PartName[]) {
    const found: DataProblem[] = [];
    const tell = (path: string, value: unknown, check: Check) =>
      found.push({ part, path: part + path, value: shorten(value), check });
    const value = copyOf(given, part);
    if (value == null) continue;
    if (value === UNREADABLE) tell('', '', 'plainData');
    else {
      for (const { path = [], input, message } of safeParse(parts[part], value).issues ?? [])
        tell(path.map(step).join(''), input, input === undefined ? 'required' : (message as Check));
      if (!found.length) together(part, value, good, tell);
    }
    if (!found.length) good[part] = value;
    problems.push(...found.slice(0, most));
  }
  return { parts: good as PartialDataset, problems };
}

/** The dataset after another that was good: a part that went wrong is its earlier version. */
export function keepGood(validated: Validated, earlier: PartialDataset): Validated {
  const wrong = new Set<string>(validated.problems.map(({ part }) => part));
  const kept = Object.entries(earlier).filter(([part]) => wrong.has(part) || wrong.has(''));
  return { ...validated, parts: { ...(Object.fromEntries(kept) as PartialDataset), ...validated.parts } };
}

const step = ({ key }: { readonly key: unknown }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);

const UNREADABLE = Symbol();

/** A copy that no getter, proxy or later change reaches into. */
function copyOf(given: object, name: string): unknown {
  try {
    const value = (given as Record<string, unknown>)[name];
    return value == null ? value : JSON.parse(JSON.stringify(value));
  } catch {
    // Circular, too deep, or hostile: in any case no JSON.
    return UNREADABLE;
  }
}

function isMap(given: unknown): given is object {
  try {
    return typeof given === 'object' && !!given && !Array.isArray(given);
  } catch {
    // A proxy that was revoked.
    return false;
  }
}

function shorten(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // No JSON: its type says enough.
  }
  return (text ?? typeof value).replace(/^(.{60}).+/s, '$1…');
}

/** What no item can tell alone: ids that are twice there or unknown, relations that go round. */
function together(
  part: PartName,
  value: unknown,
  { areas = builtin.areas }: { areas?: unknown },
  tell: (path: string, value: unknown, check: Check) => void,
) {
  const unique = (path: string, items: readonly { readonly id: string }[]) => {
    const ids = new Set<string>();
    items.forEach(({ id }, index) => (ids.has(id) ? tell(`${path}[${index}].id`, id, 'uniqueId') : ids.add(id)));
    return ids;
  };
  if (part === 'areas') unique('', value as Area[]);
  if (part === 'timelines') unique('.colombia', (value as { colombia: TimelineEvent[] }).colombia);
  if (part === 'objectives') {
    const known = new Set((areas as Area[]).map(({ id }) => id));
    unique('', value as Objective[]);
    (value as Objective[]).forEach(({ area }, index) => {
      if (area != null && !known.has(area)) tell(`[${index}].area`, area, 'knownId');
    });
  }
  if (part === 'governance') {
    unique('.bodies', (value as Governance).bodies);
    for (const problem of rankBodies(value as Governance).problems)
      tell(problem.path.replace(part, ''), problem.value, problem.reason);
  }
}
