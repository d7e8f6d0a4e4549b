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
  /** Who comes right before whom. */
  const before = new Map(bodies.map(({ id }) => [id, [] as string[]]));
  const ranked = new Set<string>();
  for (const { from, to } of relations.filter(ranking)) {
    before.get(to)!.push(from);
    ranked.add(from).add(to);
  }
  // A body that nothing ranks is drawn after those who turn to it.
  for (const { from, to } of relations) if (!ranked.has(to) && ranked.has(from)) before.get(to)!.push(from);

  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    if (!ranks.has(id)) ranks.set(id, Math.max(-1, ...before.get(id)!.map(rankOf)) + 1);
    return ranks.get(id)!;
  };
  return {
    bodies: bodies
      .map((body) => ({ body, rank: rankOf(body.id), outside: !ranked.has(body.id) && !!before.get(body.id)![0] }))
      .sort((a, b) => a.rank - b.rank),
    relations,
  };
}
