import type { Dataset } from '../../dataset/types.js';

/** The events of a timeline; nothing where the dataset has none of that name. */
export const timelineOf = ({ timelines }: Dataset, name: string | undefined) =>
  Object.entries(timelines).find(([each]) => each === name)?.[1];
