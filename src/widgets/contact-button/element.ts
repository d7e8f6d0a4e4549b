import { html, nothing } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { CoffeeElement } from '../../element/coffee-element.js';
import { emailAddress } from '../../values/email.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';
import { linkAddress } from '../../values/address.js';
import { hasFallback } from '../../platform/has-fallback.js';
import { baseStyles } from '../../element/styles.js';
import { pickText } from '../../language/say.js';
import { attributes } from './attributes.js';
import { channels, namedIn } from './channels.js';
import { placeMenu, walkMenu } from './menu.js';
import { styles } from './styles.js';

/**
 * One click to CLAC, or to whom the attributes name: e-mail, telephone, WhatsApp or a page. Several of them open
 * from one button. With no attribute, the dataset's contact.
 *
 * @element coffee-contact-button
 * @slot text - The invitation, instead of the dataset's.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart text - The invitation.
 * @csspart button - The button, or the link where there is one channel.
 * @csspart menu - The channels, where there are several.
 * @csspart channel - A channel of the menu.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeContactButton extends CoffeeElement {
  static override styles = [baseStyles, styles];

  static override readonly parts = ['contact'] as const;

  static override properties: Attributes = attributes;

  /** An e-mail address: `nombre@ejemplo.org`. */
  email: string | null = null;

  /** A telephone number in international form: `+57 601 234 5678`. */
  phone: string | null = null;

  /** A WhatsApp number in international form. */
  whatsapp: string | null = null;

  /** A page: an https address, or a page of the same site. */
  href: string | null = null;

  /** The subject of the e-mail. */
  subject: string | null = null;

  /** The text of the e-mail or of the WhatsApp message. */
  message: string | null = null;

  /** The words on the button. */
  label: string | null = null;

  /** Who is named by an attribute stands in the place of the dataset's contact. */
  protected override get needs() {
    return some(this.named()) ? [] : super.needs;
  }

  protected override renderContent() {
    const { contact } = this.content;
    const { terms } = this.language;
    const own = this.named();
    const { email, phone, whatsapp, url } = contact;
    const given = {
      email: email && emailAddress.read(email),
      phone: phone && phoneNumber.read(phone),
      whatsapp: whatsapp && whatsappNumber.read(whatsapp),
      page: url && linkAddress.read(pickText(url, this.language).value),
    };
    const found = some(own)
      ? channels(own, this.subject, this.message, this)
      : channels(given, this.subject, this.message, contact);
    if (!found.length && (!contact.text || hasFallback(this))) return nothing;
    const label = this.label || (contact.label ? this.say(contact.label) : terms.contact);
    return html`<p part="text"><slot name="text">${contact.text && this.say(contact.text)}</slot></p>
      ${
        found.length > 1
          ? html`<button class="button" part="button" popovertarget="menu" @keydown=${walkMenu}>
                ${label}<span class="mark" aria-hidden="true"></span>
              </button>
              <ul id="menu" part="menu" role="list" popover @toggle=${placeMenu} @keydown=${walkMenu}>
                ${found.map(
                  ({ kind, href, shown }) =>
                    html`<li>
                      <a part="channel" href=${href}>
                        <span class="kind">${kind === 'whatsapp' ? 'WhatsApp' : terms[kind]} </span>
                        <span class="shown">${shown}</span>
                      </a>
                    </li>`,
                )}
              </ul>`
          : found.map(({ href }) => html`<a class="button" part="button" href=${href}>${label}</a>`)
      }`;
  }

  /** The channels that the attributes name. */
  private named() {
    return namedIn(this.href ?? '', (attribute, reader) => this.read(attribute, reader));
  }
}

const some = (named: object) => Object.entries(named).some(([, value]) => value);
