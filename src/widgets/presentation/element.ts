import { html, nothing } from 'lit';
import { HeadedElement } from '../../element/headed-element.js';
import { pictureStyles } from '../../element/picture-styles.js';
import { drawPicture } from '../../element/picture.js';
import { inLine, namedSource } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { parseEdtf } from '../../values/edtf.js';
import { mayHaveChanged } from '../../dataset/freshness.js';
import { presentation } from '../../dataset/builtin/presentation.js';
import type { LocalizedText, Presentation } from '../../dataset/types.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import { sayDate } from '../../language/say-date.js';
import { pickText } from '../../language/say.js';
import { styles } from './styles.js';

/**
 * What the network is, paragraph by paragraph, with the number of its members.
 *
 * @element coffee-presentation
 * @slot heading - The heading, instead of the built-in one.
 * @slot picture - A picture, instead of the dataset's: beside the text where there is room, else above it.
 * @slot link - A link to more, under the text.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart text - The paragraphs.
 * @csspart figure - The number of members.
 * @csspart picture - The picture of the dataset, with its caption and credit.
 * @csspart caption - Its caption.
 * @csspart credit - Who made it.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeePresentation extends HeadedElement {
  static override styles = [baseStyles, pictureStyles, styles];

  static override readonly parts = ['presentation', 'members'] as const;

  protected override renderContent() {
    const { language } = this;
    const { terms } = language;
    const { members, presentation: given = presentation } = this.content;
    const { heading = presentation.heading, image, paragraphs }: Presentation = given;
    const asOf = parseEdtf(members.asOf ?? '');
    const old = mayHaveChanged(members) ? ` (${dataTerms(language).mayHaveChanged})` : '';
    const dated = asOf && `${terms.asOf}${terms.colon}${sayDate(asOf, language)}${old}`;
    return html`${this.heading(this.say(heading))}
      <div class="body">
        <div class="text" part="text">${paragraphs.map((text) => this.paragraph(text))}</div>
        <slot name="picture">${drawPicture(image, language)}</slot>
      </div>
      <slot name="link"></slot>
      ${members.source || dated ? html`<p class="meta">${inLine(members.source && namedSource(members.source, language), dated)}</p>` : nothing}`;
  }

  /** A paragraph, with the number of members in the place of `{total}`. */
  private paragraph(text: LocalizedText) {
    const { value, lang } = pickText(text, this.language);
    const figure = formatNumber(this.language.tag, this.content.members.total);
    return html`<p lang=${lang ?? nothing}>
      ${value.split('{total}').map((piece, index) => (index ? html`<span part="figure">${figure}</span>${piece}` : piece))}
    </p>`;
  }
}
