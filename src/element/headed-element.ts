import { html, nothing, type TemplateResult } from 'lit';
import { CoffeeElement } from './coffee-element.js';
import { headed, type Attributes } from './attributes.js';

/** A widget with a heading, whose level the page sets. */
export abstract class HeadedElement extends CoffeeElement {
  static override properties: Attributes = headed;

  /**
   * The level of the heading, 2 to 6; those inside are one deeper.
   * @type {2 | 3 | 4 | 5 | 6}
   */
  headingLevel = 3;
  /** It, as it was read when the heading was drawn: a long list has a thousand below it. */
  private level = 3;

  /** The widget's heading, which a `heading` slot replaces. What else it names, it names by its id: `aria-labelledby="heading"`. */
  protected heading(text: string | TemplateResult): TemplateResult {
    return this.headingAt(0, 'heading', html`<slot name="heading">${text}</slot>`);
  }

  /** A heading so many levels below the widget's own; past 6 the level is said by `aria-level`. */
  protected headingAt(depth: number, part: string, content: unknown): TemplateResult {
    const id = depth ? nothing : 'heading';
    if (!depth) this.level = this.read('headingLevel', headed.headingLevel) ?? 3;
    const level = this.level + depth;
    if (level === 2) return html`<h2 id=${id} part=${part}>${content}</h2>`;
    if (level === 3) return html`<h3 id=${id} part=${part}>${content}</h3>`;
    if (level === 4) return html`<h4 id=${id} part=${part}>${content}</h4>`;
    if (level === 5) return html`<h5 id=${id} part=${part}>${content}</h5>`;
    return html`<h6 id=${id} part=${part} aria-level=${level}>${content}</h6>`;
  }
}
