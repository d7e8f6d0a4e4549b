import type { BaseIssue, BaseSchema } from 'valibot';
import type { Terms } from '../language/terms/terms.js';
import { sayExpected } from '../language/say-expected.js';
import { builtin } from './builtin/builtin.js';
import { rankBodies } from '../widgets/governance-diagram/rank-bodies.js';
import type { Expectation } from '../values/reader.js';
import { expectations, parts, type Check, type PartName } from './schema.js';
import type { Area, Governance, Objective, PartialDataset, TimelineEvent } from './types.js';

/** Something wrong in a dataset. */
export interface DatasetProblem {
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
  readonly problems: readonly DatasetProblem[];
}

/** What was expected, in the language of the page. */
export const expectedOf = ({ check }: DatasetProblem, terms: Terms): string => sayExpected(expectations[check], terms);

/** The same for programs. */
export const codeOf = ({ check }: DatasetProblem): Expectation => expectations[check].code;

/** Enough to see what is wrong with a part, without filling the console. */
const MOST = 5;

type Tell = (path: string, value: unknown, check: Check) => void;

/**
 * Checks a dataset, each part alone. Never throws, whatever it is given.
 * @param most - How many problems of each part to tell: the rest of a part that has so many is not looked at.
 */
export function validateDataset(given: unknown, most = MOST): Validated {
  const problems: DatasetProblem[] = [];
  const good: { [name in PartName]?: unknown } = {};
  const isGood = (part: PartName | '', look: (tell: Tell) => void): boolean => {
    const before = problems.length;
    const tell: Tell = (path, value, check) => {
      if (problems.length < before + most) problems.push({ part, path: part + path, value: shorten(value), check });
    };
    try {
      look(tell);
    } catch {
      // A getter or a proxy that throws.
      tell(part ? '' : '$', '', 'plainData');
    }
    return problems.length === before;
  };

  const readable = isGood('', (tell) => {
    const { schemaVersion } = (given ?? {}) as { schemaVersion?: unknown };
    if (typeof given !== 'object' || !given || Array.isArray(given)) tell('$', given, 'object');
    else if ((schemaVersion ?? 1) !== 1) tell('schemaVersion', schemaVersion, 'schemaVersion');
  });
  for (const part of readable ? (Object.keys(parts) as PartName[]) : []) {
    let clean: unknown;
    const look = (tell: Tell) => {
      const value = (given as { [name in PartName]?: unknown })[part];
      // To valibot a list is an object too.
      if (Array.isArray(value) && parts[part].type === 'object') tell('', value, 'object');
      else if (value != null) clean = read(parts[part], value, most, tell);
      if (clean) together(part, clean, good, tell);
    };
    if (isGood(part, look) && clean) good[part] = clean;
  }
  return { parts: good as PartialDataset, problems };
}

/** What a schema knows of a value, in plain objects of its own, which no getter, proxy or later change reaches into. */
function read(schema: BaseSchema<unknown, unknown, BaseIssue<unknown>>, given: unknown, most: number, tell: Tell) {
  let left = most;
  const { value, issues } = schema['~run'](
    { value: given },
    {
      // Asked for once with each issue; after the last one that is told, no further item is looked at.
      get lang() {
        left--;
        return '';
      },
      get abortEarly() {
        return left < 1;
      },
    },
  );
  for (const { path = [], input, message } of issues ?? [])
    tell(path.map(step).join(''), input, input === undefined ? 'required' : (message as Check));
  return issues ? undefined : value;
}

/** The dataset after another that was good: a part that went wrong is its earlier version. */
export function keepGood(validated: Validated, earlier: PartialDataset): Validated {
  const wrong = new Set<string>(validated.problems.map(({ part }) => part));
  const kept = Object.entries(earlier).filter(([part]) => wrong.has(part) || wrong.has(''));
  return { ...validated, parts: { ...(Object.fromEntries(kept) as PartialDataset), ...validated.parts } };
}

const step = ({ key }: { readonly key: unknown }) =>
  typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 60)}`;

function shorten(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  } catch {
    // No JSON: its type says enough.
  }
  return (text ?? typeof value).replace(/^(.{60}).+/s, '$1…');
}

/** What no item can tell alone: ids that are twice there or unknown, relations that go round. */
function together(part: PartName, value: unknown, { areas = builtin.areas }: { areas?: unknown }, tell: Tell) {
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
