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
   * Which timeline of the dataset to show, by its name there; without it, the first. Where the dataset has none of that
   * name, the fallback is shown.
   */
  name: string | null = null;

  protected override timelineName(names: readonly string[]) {
    return this.name?.trim() ? this.read('name', oneOf(...names)) : names[0];
  }
}
