import type { GovernanceBody, Governance, GovernanceRelation } from '../../dataset/types.js';

export interface RankedBody {
  readonly body: GovernanceBody;
  /** 0 for those who come first. */
  readonly rank: number;
  /** Whether the others only turn to it: it stands outside what they govern. */
  readonly outside: boolean;
}

/** The bodies by rank, and how they relate. */
export interface Graph {
  readonly bodies: readonly RankedBody[];
  readonly relations: readonly GovernanceRelation[];
}

/** Whether a relation ranks those whom it joins; the others may go round. */
export const ranking = ({ type }: Pick<GovernanceRelation, 'type'>) => type === 'part-of' || type === 'elects';

/** Ranks the bodies: whoever takes part in a body, or elects it, comes before it. The data is checked: nothing goes round. */
export function rankBodies({ bodies, relations }: Governance): Graph {
  /** Of each body: who comes right after it, how many before it are not ranked yet, and its rank so far. */
  const places = new Map(bodies.map(({ id }) => [id, { after: [] as string[], waits: 0, rank: 0 }]));
  const join = ({ from, to }: GovernanceRelation) => {
    places.get(from)!.after.push(to);
    places.get(to)!.waits++;
  };
  const ranked = new Set<string>();
  for (const relation of relations.filter(ranking)) {
    join(relation);
    ranked.add(relation.from).add(relation.to);
  }
  // A body that nothing ranks is drawn after those who turn to it.
  for (const relation of relations) if (!ranked.has(relation.to) && ranked.has(relation.from)) join(relation);

  const ready = [...places.values()].filter(({ waits }) => !waits);
  for (const { after, rank } of ready)
    for (const id of after) {
      const next = places.get(id)!;
      next.rank = Math.max(next.rank, rank + 1);
      if (!--next.waits) ready.push(next);
    }
  const placed = bodies.map((body) => {
    const { rank } = places.get(body.id)!;
    return { body, rank, outside: !ranked.has(body.id) && rank > 0 };
  });
  return { bodies: placed.sort((a, b) => a.rank - b.rank), relations };
}
