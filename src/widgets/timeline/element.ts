import type { Attributes } from '../../element/attributes.js';
import { oneOf } from '../../values/one-of.js';
import { attributes } from './attributes.js';
import { TimelineElement } from './timeline-element.js';

/**
 * Any timeline of the dataset, event by event.
 *
 * @element coffee-timeline
 */
export class CoffeeTimeline extends TimelineElement {
  static override properties: Attributes = attributes;

  /**
   * Which timeline of the dataset to show, by its name there; without it, the first. Begin names with a letter: one of
   * digits alone comes before all others, wherever it is written. Where the dataset has none of that name, the fallback is shown.
   */
  name: string | null = null;

  protected override timelineName(names: readonly string[]) {
    if (!this.name?.trim()) return names[0];
    // Until the dataset has come, and where it can't be used, nobody knows which names it has.
    return this.progress && !names.includes(this.name) ? undefined : this.read('name', oneOf(...names));
  }
}
