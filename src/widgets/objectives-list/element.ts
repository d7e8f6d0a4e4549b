import { html, nothing } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { drawing, drawingStyles } from '../../element/drawings.js';
import { HeadedElement } from '../../element/headed-element.js';
import { sharedSource, sourceLine } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { dataTerms } from '../../language/data-terms.js';
import type { Area, Objective } from '../../dataset/types.js';
import { attributes } from './attributes.js';
import { groupByArea } from './group.js';
import { styles } from './styles.js';

/**
 * The areas of work and the objectives. Where the dataset ties objectives to areas, they are grouped by them.
 *
 * @element coffee-objectives-list
 * @slot heading - The heading, instead of the built-in one.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a list.
 * @csspart list - A list.
 * @csspart area - An area of work.
 * @csspart objective - An objective.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeObjectivesList extends HeadedElement {
  static override styles = [baseStyles, drawingStyles, styles];

  static override readonly parts = ['areas', 'objectives'] as const;

  static override properties: Attributes = attributes;

  /**
   * Items as a plain list or as cards.
   * @type {'list' | 'cards'}
   */
  layout: 'list' | 'cards' = 'list';

  protected override renderContent() {
    const { areas, objectives } = this.content;
    const { terms } = this.language;
    const layout = this.read('layout', attributes.layout) ?? 'list';
    const groups = groupByArea(areas, objectives);
    const grouped = groups.some(({ area }) => area);
    const mark = (area: Area | Objective) => {
      const index = areas.indexOf(area);
      return index < 0 ? nothing : drawing(index);
    };
    const list = (name: unknown, kind: string, items: readonly (Area | Objective)[], area?: Area) =>
      items.length
        ? html`<div class="${kind}s">
            ${area ? mark(area) : nothing} ${this.headingAt(1, 'subheading', name)}
            <ul class=${layout} part="list" role="list">
              ${items.map((item) => html`<li part=${kind}>${mark(item)} ${this.say(item.text)}</li>`)}
            </ul>
          </div>`
        : nothing;
    return html`${this.heading(terms.objectivesHeading)}
      <div class="groups ${grouped ? 'grouped' : 'plain'}">
        ${list(
          terms.areas,
          'area',
          // Those with objectives are the headings of these.
          areas.filter((area) => !groups.some((group) => group.area === area)),
        )}
        ${groups.map(({ area, objectives }) => {
          const rest = grouped ? dataTerms(this.language).otherObjectives : terms.objectives;
          return list(area ? this.say(area.text) : rest, 'objective', objectives, area);
        })}
      </div>
      ${sourceLine(sharedSource(objectives), this.language)}`;
  }
}
