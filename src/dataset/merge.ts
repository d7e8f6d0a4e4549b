import { builtin } from './builtin/builtin.js';
import type { Absence, Provided } from './context.js';
import type { Loaded } from './loading/follow-address.js';
import { isCostly } from './problem.js';
import { partNames, type PartName } from './schema/part-names.js';
import type { Dataset, PartialDataset } from './types.js';

/** What is given where nobody names a dataset. */
export const onlyBuiltin: Provided = { dataset: builtin, missing: {} };

/** A dataset that the page's author names, and what came of it. */
export interface Named extends Loaded {
  /** Nothing has come yet. */
  readonly waiting?: boolean;
  /** It is the network's own file. */
  readonly own?: boolean;
}

/** What is known of a dataset before anything has come: where another was there, that stands until then. */
export const awaited = (own: boolean, earlier?: Named): Named => ({
  parts: earlier?.parts ?? {},
  problems: [],
  waiting: !earlier || !!earlier.waiting || !!earlier.failure,
  own,
});

/** The dataset with its missing parts filled from the built-in one. */
export function withBuiltin(given: PartialDataset | null): Dataset {
  const parts = Object.entries(given ?? {}).filter(([, part]) => part != null);
  return { ...builtin, ...withHeadings(Object.fromEntries(parts)) };
}

/**
 * What is given inside of a place that names datasets: a part that they leave out is that from around it.
 * @param named - The first takes precedence over the next.
 */
export function nest(around: Provided, named: readonly Named[]): Provided {
  const parts = Object.assign({}, ...named.map((each) => each.parts).reverse()) as PartialDataset;
  const missing: { [part in PartName]?: Absence } = {};
  for (const part of partNames) {
    if (part in parts) continue;
    const absences = named.flatMap((each) => absence(each, part));
    const state: Absence['state'] = absences.some((each) => each.state === 'loading') ? 'loading' : 'failed';
    // The built-in content may stand for the network's own file, and for nobody else's beside it.
    const absent: Absence | undefined = absences.length
      ? { state, own: absences.every(({ own }) => own) }
      : around.missing[part];
    if (absent) missing[part] = absent;
  }
  return { dataset: { ...around.dataset, ...withHeadings(parts) }, missing };
}

/** A timeline under a built-in name keeps the heading and the lead of that name, unless it has one of its own. */
function withHeadings(parts: PartialDataset): PartialDataset {
  if (!parts.timelines) return parts;
  const timelines = Object.entries(parts.timelines).map(([name, timeline]) => {
    const own = timeline.heading ?? timeline.lead;
    const { heading, lead } = (!own && builtin.timelines[name]) || timeline;
    return [name, { ...(heading && { heading }), ...(lead && { lead }), ...timeline }];
  });
  return { ...parts, timelines: Object.fromEntries(timelines) as Dataset['timelines'] };
}

function absence({ waiting, own = false, failure, problems }: Named, part: PartName): Absence[] {
  if (waiting) return [{ state: 'loading', own }];
  const failed = failure || problems.some((problem) => isCostly(problem) && (!problem.part || problem.part === part));
  return failed ? [{ state: 'failed', own }] : [];
}

/** Whether two places are given the same, so that nothing need be drawn anew. */
export function sameProvided(a: Provided, b: Provided): boolean {
  const names = Object.keys({ ...a.dataset, ...b.dataset }) as (keyof Dataset)[];
  return same(a.missing, b.missing) && names.every((name) => same(a.dataset[name], b.dataset[name]));
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
