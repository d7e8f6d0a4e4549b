import type { Dataset, TimelineEvent } from '../../dataset/types.js';

/** The events of a timeline; nothing where the dataset has none of that name. */
export const timelineOf = ({ timelines }: Dataset, name = '') =>
  Object.hasOwn(timelines, name)
    ? (timelines as { readonly [name: string]: readonly TimelineEvent[] })[name]
    : undefined;
