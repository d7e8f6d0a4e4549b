import { adoptStyles, html, isServer, nothing, unsafeCSS } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { HeadedElement } from '../../element/headed-element.js';
import { rendering } from '../../element/rendering.js';
import { sourceLine } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { dataTerms } from '../../language/data-terms.js';
import { attributes } from './attributes.js';
import { linesOf } from './lines.js';
import { peopleStyles } from './people-styles.js';
import { peopleOf } from './people.js';
import { planOf } from './plan.js';
import { styles } from './styles.js';

/**
 * The bodies and how they relate: who takes part, who elects whom, who raises what before whom.
 *
 * The list is what assistive technology reads; the lines are drawn from the same data, for the eye.
 *
 * @element coffee-governance-diagram
 * @slot heading - The heading, instead of the built-in one.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart body - The box of a body.
 * @csspart name - The name of a body.
 * @csspart person - Somebody in a body.
 * @csspart link - The link to more about a body.
 * @csspart caption - The caption of a picture.
 * @csspart credit - Who made a picture.
 * @csspart relation - A relation, in words.
 * @csspart connector - A piece of the line of relations.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeGovernanceDiagram extends HeadedElement {
  static override styles = [baseStyles, styles, peopleStyles];

  static override readonly parts = ['governance'] as const;

  static override properties: Attributes = attributes;

  /**
   * Bodies one under the other, or a column for each rank; `auto` follows the width of the container.
   * @type {'auto' | 'vertical' | 'horizontal'}
   */
  layout: 'auto' | 'vertical' | 'horizontal' = 'auto';

  private places = '';

  protected override renderContent() {
    const { governance } = this.content;
    const { terms } = this.language;
    const layout = this.read('layout', attributes.layout) ?? 'auto';
    const { relations } = governance;
    const { bodies, charts, rules } = planOf(layout, governance);
    const nameOf = new Map(governance.bodies.map(({ id, name }) => [id, name]));
    this.place(rules);
    const scrolls = layout === 'horizontal';
    return html`${this.heading(terms.governanceHeading)}
      <div
        class="scroller"
        role=${scrolls ? 'group' : nothing}
        aria-labelledby=${scrolls ? 'heading' : nothing}
        tabindex=${scrolls ? 0 : nothing}
      >
        <div class="chart">
          <ul class="bodies" role="list">
            ${bodies.map(({ index, outside }) => {
              const body = governance.bodies[index]!;
              const said = relations.filter(({ from, to, type }) => (type === 'elects' ? to : from) === body.id);
              return html`<li class="body ${outside ? 'outside' : ''}" part="body">
                ${this.headingAt(1, 'name', this.say(body.name))}
                ${body.text ? html`<p>${this.say(body.text)}</p>` : nothing}
                ${said.map(
                  ({ from, to, type, text }) =>
                    html`<p class="relation ${type}" part="relation">
                      ${text ? this.say(text) : [dataTerms(this.language).relations[type], this.say(nameOf.get(type === 'elects' ? from : to)!)]}
                    </p>`,
                )}
                ${peopleOf(body, this.language, this)}
              </li>`;
            })}
          </ul>
          ${charts.map((chart) => html`<div class="lines">${linesOf(chart)}</div>`)}
        </div>
      </div>
      ${sourceLine(governance.source, this.language)}`;
  }

  /** Gives this drawing rules of its own, in a style sheet: a strict CSP leaves no inline styles. */
  private place(rules: string) {
    if (isServer) rendering()?.addStyles(rules);
    else if (rules !== this.places) {
      const { elementStyles } = this.constructor as typeof CoffeeGovernanceDiagram;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, unsafeCSS(rules)]);
      this.places = rules;
    }
  }
}
