import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoffeeElement } from './coffee-element.js';
import { numeric } from './attributes.js';
import { wholeNumber } from '../values/whole-number.js';

const numbers = wholeNumber(2, 6);
/** `h2` is a level too: it is what a heading is called. */
const levels = { ...numbers, read: (value: string) => numbers.read(value.replace(/^\W*h(?=\d)/i, '')) };

/** A widget with a heading, whose level the page sets. */
export abstract class HeadedElement extends CoffeeElement {
  static override properties: PropertyDeclarations = { headingLevel: numeric('heading-level', 3) };

  /**
   * The level of the heading, 2 to 6; those inside are one deeper.
   * @type {2 | 3 | 4 | 5 | 6}
   */
  headingLevel = 3;

  /** The widget's heading, which a `heading` slot replaces. */
  protected heading(text: string | TemplateResult): TemplateResult {
    return this.headingAt(0, 'heading', html`<slot name="heading">${text}</slot>`);
  }

  /** A heading so many levels below the widget's own; past 6 the level is said by `aria-level`. */
  protected headingAt(depth: number, part: string, content: unknown): TemplateResult {
    const level = (this.read('heading-level', this.headingLevel, levels) ?? 3) + depth;
    if (level === 2) return html`<h2 part=${part}>${content}</h2>`;
    if (level === 3) return html`<h3 part=${part}>${content}</h3>`;
    if (level === 4) return html`<h4 part=${part}>${content}</h4>`;
    if (level === 5) return html`<h5 part=${part}>${content}</h5>`;
    return html`<h6 part=${part} aria-level=${level}>${content}</h6>`;
  }
}
