import { html, nothing } from 'lit';
import { figures as builtinFigures } from '../../dataset/builtin/figures.js';
import type { Citation, Edtf, Figure } from '../../dataset/types.js';
import type { Attributes } from '../../element/attributes.js';
import { countUp } from '../../element/count-up.js';
import { countedFigure, countStyles } from '../../element/counted-figure.js';
import { HeadedElement } from '../../element/headed-element.js';
import { inLine, namedSource, shared } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { sayDate } from '../../language/say-date.js';
import { parseEdtf } from '../../values/edtf.js';
import { attributes } from './attributes.js';
import { styles } from './styles.js';
import { codedUnit, written } from './written.js';

/**
 * Key figures: value, unit, what each counts, its date and its source.
 *
 * @element coffee-figures
 * @slot heading - The heading, instead of the built-in one.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart list - The list of figures.
 * @csspart item - A figure with all that is said of it.
 * @csspart figure - The big number.
 * @csspart unit - Its unit, where that is in words.
 * @csspart label - What it counts.
 * @csspart note - What else must be known to read it.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeFigures extends HeadedElement {
  static override styles = [baseStyles, countStyles, styles];

  static override readonly parts = ['figures'] as const;

  static override properties: Attributes = attributes;

  /** Shows the numbers at rest: no count-up. */
  still = false;

  constructor() {
    super();
    countUp(this, (progress) =>
      this.still || this.prerendered
        ? undefined
        : this.figures.map((figure) => written(figure, progress, this.language)),
    );
  }

  protected override renderContent() {
    const { figures, language } = this;
    if (!figures.length) return nothing;
    const source = shared(figures, 'source');
    const asOf = shared(figures, 'asOf');
    return html`${this.heading(language.terms.figures)}
      <ul class=${gridOf(figures.length)} part="list" role="list">
        ${figures.map((figure) => this.item(figure, asOf ? undefined : figure.asOf, source ? undefined : figure.source))}
      </ul>
      ${this.facts('meta', asOf, source)}`;
  }

  private get figures(): readonly Figure[] {
    return this.content.figures ?? builtinFigures;
  }

  private item(figure: Figure, asOf?: Edtf, source?: Citation) {
    const { unit, label, note } = figure;
    const shown = written(figure, 1, this.language);
    return html`<li part="item">
      <p class=${shown.length < 8 ? 'big' : 'long'}>
        ${countedFigure(shown)}
        ${unit && !codedUnit(unit, this.language) ? html` <span part="unit">${this.say(unit)}</span>` : nothing}
      </p>
      <p part="label">${this.say(label)}</p>
      ${note ? html`<p part="note">${this.say(note)}</p>` : nothing}
      ${this.facts('facts', asOf, source)}
    </li>`;
  }

  /** The date and the source of a figure, or of all of them. */
  private facts(className: string, asOf?: Edtf, source?: Citation) {
    const { language } = this;
    const date = parseEdtf(asOf ?? '');
    const facts = inLine(
      date && `${language.terms.asOf}${language.terms.colon}${sayDate(date, language)}`,
      source && namedSource(source, language),
    );
    return facts.length ? html`<p class=${className}>${facts}</p>` : nothing;
  }
}

/** In how many columns so many figures break well: no row has a gap. */
const gridOf = (count: number) =>
  `${count > 1 ? 'two' : ''} ${count % 2 && count > 1 ? 'odd' : ''} ${count === 4 || count > 6 ? 'four' : count > 2 ? 'three' : ''} ${count === 5 || count === 7 ? 'led' : ''}`;
