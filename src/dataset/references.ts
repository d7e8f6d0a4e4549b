import type { Look } from './schema/kinds.js';
import type { Area, Governance, Objective } from './types.js';

/** Objectives name areas that there are. */
export function checkAreas(objectives: readonly Objective[], areas: readonly Area[], { tell }: Look) {
  const known = new Set(areas.map(({ id }) => id));
  objectives.forEach(({ area }, index) => {
    if (area && !known.has(area)) tell(`objectives[${index}].area`, area, { code: 'known-id' });
  });
}

/**
 * Relations join bodies that there are, and those that rank them do not go round.
 * @param cut - Only the first bodies were read: what relates to the others goes with them.
 */
export function checkRelations(governance: Governance, { tell }: Look, cut: boolean): Governance {
  const { bodies, relations } = governance;
  /** Of each body, those that are ranked right after it. */
  const after = new Map(bodies.map(({ id }) => [id, [] as string[]]));
  const follows = new Set<string>();
  const kept = relations.filter((relation, index) => {
    const { from, to, type } = relation;
    const path = `governance.relations[${index}]`;
    const ends = (['from', 'to'] as const).filter((end) => !after.has(relation[end]));
    if (cut && ends.length) return false;
    for (const end of ends) tell(`${path}.${end}`, relation[end], { code: 'known-id' });
    if (ends.length || (type !== 'part-of' && type !== 'elects')) return true;
    // Only between two that stand in a row already can a circle close.
    if (from === to || (follows.has(from) && leads(after, to, from)))
      tell(path, `${from} → ${to}`, { code: 'no-cycle' });
    else {
      after.get(from)!.push(to);
      follows.add(to);
    }
    return true;
  });
  return { ...governance, relations: kept };
}

function leads(after: ReadonlyMap<string, readonly string[]>, start: string, end: string): boolean {
  const reached = new Set([start]);
  for (const id of reached) for (const next of after.get(id)!) reached.add(next);
  return reached.has(end);
}
