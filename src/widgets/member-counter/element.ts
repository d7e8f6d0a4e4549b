import { html, nothing } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { CoffeeElement } from '../../element/coffee-element.js';
import { countStep, countUp } from '../../element/count-up.js';
import { countedFigure, countStyles } from '../../element/counted-figure.js';
import { sourceLink } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { edtfDatetime, parseEdtf, type EdtfDate } from '../../values/edtf.js';
import { mayHaveChanged } from '../../dataset/freshness.js';
import type { Edtf } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber, pluralOf } from '../../language/intl.js';
import { sayDate } from '../../language/say-date.js';
import type { Expectation } from '../../values/reader.js';
import { attributes } from './attributes.js';
import { sumOf } from './by-country.js';
import { countriesStyles } from './countries-styles.js';
import { drawCountries } from './countries.js';
import { drawDots, MOST } from './dots.js';
import { chartStyles } from './chart-styles.js';
import { styles } from './styles.js';

/**
 * How many member organizations the network has, since when, as of when, by which source.
 *
 * @element coffee-member-counter
 * @slot label - What is counted, instead of the built-in words.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart figure - The big number.
 * @csspart label - What is counted.
 * @csspart chart - The marks, or the list of countries.
 * @csspart country - A country.
 * @csspart mark - A mark for one organization, or for ten.
 * @csspart facts - Since when, as of when, by which source.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeMemberCounter extends CoffeeElement {
  static override styles = [baseStyles, countStyles, styles, chartStyles, countriesStyles];

  static override readonly parts = ['members'] as const;

  static override properties: Attributes = attributes;

  /** The number to show instead of the dataset's: a whole number from 0 to 999999999, in digits. */
  value: string | number | null = null;

  /** The date of the number, EDTF: `2018`, `2018-05`. Without it, the dataset's, unless `value` is given. */
  asOf: Edtf | null = null;

  /** When the network was established, EDTF. Without it, the dataset's. */
  since: Edtf | null = null;

  /**
   * The figure alone; with a mark for each organization, by country where the dataset has it; or with a list of the
   * countries and a map.
   * @type {'figure' | 'dots' | 'countries'}
   */
  layout: 'figure' | 'dots' | 'countries' = 'figure';

  /** Shows the number at rest: no count-up. */
  still = false;

  /** The figure alone, for use inside a sentence. */
  inline = false;

  /** The number that is shown. */
  private number = 0;

  constructor() {
    super();
    countUp(this, (progress) =>
      this.still || this.inline || this.prerendered ? undefined : [this.figure(countStep(this.number, progress))],
    );
  }

  /** A number given by hand stands in the place of the dataset's. */
  protected override get needs() {
    return attributes.value.read(String(this.value ?? ''), this.language.tag) === undefined ? super.needs : [];
  }

  protected override get frameClass() {
    return this.inline ? 'inline' : '';
  }

  protected override renderContent() {
    const { members } = this.content;
    const { terms, tag } = this.language;
    const given = this.read('value', attributes.value);
    const number = (this.number = given ?? members.total);
    const figure = this.figure(number);
    const since = this.read('since', attributes.since);
    const asOf = this.read('asOf', attributes.asOf);
    if (this.inline) return html`${figure}`;
    // A number given by hand is not the dataset's: neither its date nor its source may stand beside it.
    const byHand = given !== undefined;
    const dated = parseEdtf(members.asOf ?? '');
    const old = !asOf && !byHand && mayHaveChanged(members);
    return html`<p class="count-line">
        ${countedFigure(figure, sizeOf(figure))}
        <span class="label" part="label"> <slot name="label">${terms.organizations(pluralOf(tag, number), number)}</slot></span>
      </p>
      ${this.chart(number, byHand)}
      <ul part="facts" role="list">
        ${this.date(terms.established, since ?? parseEdtf(members.since ?? ''))}
        ${since ? nothing : this.date(terms.activeSince, parseEdtf(members.activeSince ?? ''))}
        ${this.date(terms.asOf, asOf ?? (byHand ? undefined : dated), old ? dataTerms(this.language).mayHaveChanged : '')}
        ${byHand || !members.source ? nothing : fact(terms.source, sourceLink(members.source, this.language))}
      </ul>`;
  }

  private chart(number: number, byHand: boolean) {
    const countries = (byHand ? undefined : this.content.members.byCountry) ?? [];
    const layout = this.read('layout', attributes.layout);
    const wrong = (code: Expectation, detail: string) => {
      this.report('layout', layout!, { code, detail });
      return nothing;
    };
    if (layout === 'dots') {
      const all = Math.max(number, sumOf(countries));
      return all > MOST ? wrong('at-most', ` ${MOST} (${all})`) : drawDots(all, number, countries, this.language);
    }
    if (layout !== 'countries') return nothing;
    if (byHand) return wrong('choice', `figure | dots (value="${number}")`);
    if (countries.length) return drawCountries(number, countries, this.language);
    // Until the dataset has come, and where it can't be used, nobody knows what it has.
    return this.progress ? nothing : wrong('required', ': members.byCountry');
  }

  private figure(number: number) {
    return formatNumber(this.language.tag, number);
  }

  private date(name: string, date: EdtfDate | undefined, note = '') {
    if (!date) return nothing;
    const said = sayDate(date, this.language);
    const datetime = edtfDatetime(date);
    const shown = datetime ? html`<time datetime=${datetime}>${said}</time>` : said;
    return fact(name, note ? html`${shown} <span class="note">(${note})</span>` : shown);
  }
}

/** In a list, and not in one of definitions: of those screen readers name each part, before or after what it says. */
const fact = (name: string, value: unknown) => html`<li><small>${name}</small> <b>${value}</b></li>`;

/** Longer figures are set smaller, so that they fit the narrowest column. */
const sizeOf = ({ length }: string) => (length < 5 ? 'short' : length < 8 ? 'middle' : 'long');
