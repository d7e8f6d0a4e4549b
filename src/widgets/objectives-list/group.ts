import type { Area, Objective } from '../../dataset/types.js';

/** The objectives of an area; of none, for those that the dataset ties to no area. */
export interface Group {
  readonly area?: Area;
  readonly objectives: readonly Objective[];
}

/** Groups objectives by area, in the order of the areas; those without a known area come last. */
export function groupByArea(areas: readonly Area[], objectives: readonly Objective[]): readonly Group[] {
  const groups: Group[] = areas.map((area) => ({
    area,
    objectives: objectives.filter((objective) => objective.area === area.id),
  }));
  const others = objectives.filter(({ area }) => !areas.some(({ id }) => id === area));
  return [...groups, { objectives: others }].filter((group) => group.objectives.length);
}
