import type { Governance, GovernanceRelation, RelationType } from '../../../src/dataset/types.js';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bodies by their ids, and relations written `a elects b`. */
export function governance(ids: string, ...relations: string[]): Governance {
  return {
    bodies: ids.split(' ').map((id) => ({ id, name: id.toUpperCase(), text: '' })),
    relations: relations.map((written): GovernanceRelation => {
      const [from, type, to] = written.split(' ') as [string, RelationType, string];
      return { from, to, type, text: written };
    }),
  };
}

/** Up to 24 bodies in up to six ranks, with several parents, and other relations from anywhere to anywhere. */
export function randomGovernance(seed: number): Governance {
  const random = numbers(seed);
  const below = (end: number) => Math.floor(random() * end);
  const ids = Array.from({ length: 1 + below(24) }, (_, index) => `b${index}`);
  const rank = new Map(ids.map((id) => [id, below(6)]));
  const relations: string[] = [];
  for (const from of ids)
    for (const to of ids) {
      if (rank.get(from)! < rank.get(to)! && random() < 0.2)
        relations.push(`${from} ${random() < 0.5 ? 'elects' : 'part-of'} ${to}`);
      if (random() < 0.02) relations.push(`${from} ${random() < 0.5 ? 'raises-before' : 'other'} ${to}`);
    }
  return governance(ids.join(' '), ...relations.sort(() => random() - 0.5));
}

/** Enough of them to meet the rare cases. */
export const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

/** Twelve bodies in four ranks; most have several parents, and two relations point back. */
// prettier-ignore
export const dozen = governance(
  'a b c d e f g h i j k l',
  'a part-of e', 'b part-of e', 'b part-of f', 'c part-of f', 'c part-of g', 'd part-of g', 'd part-of e',
  'e elects h', 'f elects h', 'f elects i', 'g elects i', 'g elects j', 'a part-of j',
  'h elects k', 'i elects k', 'i elects l', 'j elects l', 'b elects l',
  'k raises-before a', 'l other h',
);
