/** The parts of a dataset, by name: apart from their schema, which most pages never need. */
export const partNames = [
  'members',
  'areas',
  'objectives',
  'governance',
  'timelines',
  'contact',
  'news',
  'presentation',
  'figures',
  'languages',
] as const;

export type PartName = (typeof partNames)[number];
