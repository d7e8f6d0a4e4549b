import type { TimelineEvent } from '../../src/dataset/types.js';

/** A timeline of any length. */
export const manyEvents = (count: number): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    date: String(1000 + index),
    title: `Hecho ${index + 1}`,
    text: 'Lo que pasó ese año, dicho en una frase.',
  }));
