import type { GovernanceBody, Governance, GovernanceRelation } from '../../dataset/types.js';

/** Something in the data that can't be drawn, by its JSON path. */
export interface Problem {
  readonly path: string;
  readonly value: string;
  /** What was expected, by its name among the terms. */
  readonly reason: 'knownId' | 'noCycle';
}

export interface RankedBody {
  readonly body: GovernanceBody;
  /** 0 for those who come first. */
  readonly rank: number;
}

/** The bodies by rank, the relations that can be drawn, and what can't. */
export interface Graph {
  readonly bodies: readonly RankedBody[];
  readonly relations: readonly GovernanceRelation[];
}

const ranking = ({ type }: GovernanceRelation) => type === 'part-of' || type === 'elects';

/** Ranks the bodies: whoever takes part in a body, or elects it, comes before it. */
export function rankBodies({
  bodies,
  relations: given,
}: Governance): Graph & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const relations: GovernanceRelation[] = [];
  /** Who comes right before whom. */
  const before = new Map(bodies.map(({ id }) => [id, [] as string[]]));
  const first = new Set<string>();
  const isBefore = (earlier: string, id: string, seen = new Set<string>()): boolean =>
    earlier === id || before.get(id)!.some((each) => !seen.has(each) && isBefore(earlier, each, seen.add(each)));

  given.forEach((relation, index) => {
    const path = `governance.relations[${index}]`;
    const { from, to } = relation;
    const unknown = (['from', 'to'] as const).filter((end) => !before.has(relation[end]));
    for (const end of unknown) problems.push({ path: `${path}.${end}`, value: relation[end], reason: 'knownId' });
    if (unknown.length) return;
    if (ranking(relation)) {
      // Only who already comes before somebody can close a circle.
      if (from === to || (first.has(to) && isBefore(to, from))) {
        problems.push({ path, value: `${from} → ${to}`, reason: 'noCycle' });
        return;
      }
      before.get(to)!.push(from);
      first.add(from);
    }
    relations.push(relation);
  });

  // A body that nothing ranks is drawn after those who turn to it.
  const ranked = new Set(relations.filter(ranking).flatMap(({ from, to }) => [from, to]));
  for (const { from, to } of relations) if (!ranked.has(to) && ranked.has(from)) before.get(to)!.push(from);

  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    if (!ranks.has(id)) ranks.set(id, Math.max(-1, ...before.get(id)!.map(rankOf)) + 1);
    return ranks.get(id)!;
  };
  // What nothing ranks adds no fifth rank to four.
  const last = Math.max(3, ...[...ranked].map(rankOf));
  return {
    bodies: bodies.map((body) => ({ body, rank: Math.min(rankOf(body.id), last) })).sort((a, b) => a.rank - b.rank),
    relations,
    problems,
  };
}
