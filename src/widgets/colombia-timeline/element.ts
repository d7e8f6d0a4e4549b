import { TimelineElement } from '../timeline/timeline-element.js';

const NAME = 'colombia';

/**
 * Fair Trade coffee in Colombia, event by event: the timeline `colombia` of the dataset.
 *
 * @element coffee-colombia-timeline
 */
export class CoffeeColombiaTimeline extends TimelineElement {
  protected override timelineName(names: readonly string[]) {
    if (!names.includes(NAME) && !this.progress)
      this.report('data', names.join(', '), { code: 'choice', detail: `timelines.${NAME}` });
    return NAME;
  }
}
