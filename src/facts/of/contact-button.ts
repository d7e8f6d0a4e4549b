import type { Contact } from '../../dataset/types.js';
import type { Language } from '../../language/resolve.js';
import { pickText } from '../../language/say.js';
import { linkAddress } from '../../values/address.js';
import { emailAddress } from '../../values/email.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';
import { channels, namedIn, type Channel } from '../../widgets/contact-button/channels.js';
import type { Asked } from '../asked.js';
import { list, paragraph, said, sentences, words, type Facts, type Line, type Words } from '../tree.js';

/** Whom to write to, call or visit: every channel, as people write it and as a link. */
export function contactButton({ language, dataset: { contact }, attributes }: Asked): Facts {
  const { terms } = language;
  const own = namedIn(attributes['href'] ?? '', (attribute, { read }) => read(attributes[attribute] ?? ''));
  // Numbers keep the groups in which their author wrote them.
  const [addresses, written] = Object.entries(own).some(([, address]) => address)
    ? [own, attributes]
    : [ofDataset(contact, language), contact];
  const found = channels(addresses, attributes['subject'], attributes['message'], written);
  const invitation: Line = contact.text ? [said(contact.text, language)] : [];
  if (!found.length) return paragraph(invitation);
  const given = attributes['label'] || contact.label;
  const label = given ? said(given, language, { strong: true }) : words(terms.contact, { strong: true });
  if (found.length === 1)
    return paragraph(sentences(language, [label, words(terms.colon), linkTo(found[0]!)], invitation));
  return [
    ...paragraph(sentences(language, [label], invitation)),
    ...list(found.map((channel) => [words(kindOf(channel, language) + terms.colon), linkTo(channel)])),
  ];
}

const linkTo = ({ shown, href }: Channel): Words => words(shown, { href });

const kindOf = ({ kind }: Channel, { terms }: Language) => (kind === 'whatsapp' ? 'WhatsApp' : terms[kind]);

function ofDataset({ email, phone, whatsapp, url }: Contact, language: Language) {
  return {
    email: emailAddress.read(email ?? ''),
    phone: phoneNumber.read(phone ?? ''),
    whatsapp: whatsappNumber.read(whatsapp ?? ''),
    page: url && linkAddress.read(pickText(url, language).value),
  };
}
