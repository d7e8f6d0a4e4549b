import { linkAddress } from '../../values/address.js';
import { clean } from '../../values/clean.js';
import { emailAddress } from '../../values/email.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';
import type { Reader } from '../../values/reader.js';

export type ChannelKind = 'email' | 'phone' | 'whatsapp' | 'page';

/** A way to reach somebody: a real link. */
export interface Channel {
  readonly kind: ChannelKind;
  readonly href: string;
  /** What the link leads to, as people write it. */
  readonly shown: string;
}

/**
 * The addresses and numbers that the attributes name: where a link should be, people paste the address that a mail or telephone
 * link has.
 * @param read - What an attribute holds, as one of these readers reads it.
 */
export function namedIn(
  given: string,
  read: (attribute: 'email' | 'phone' | 'whatsapp' | 'href', reader: Reader<string>) => string | undefined,
) {
  const href = clean(given);
  const [isMail, isPhone] = [/^mailto:/i.test(href), /^tel:/i.test(href)];
  return {
    email: read('email', emailAddress) ?? (isMail ? read('href', emailAddress) : undefined),
    phone: read('phone', phoneNumber) ?? (isPhone ? read('href', phoneNumber) : undefined),
    whatsapp: read('whatsapp', whatsappNumber),
    page: isMail || isPhone ? undefined : read('href', linkAddress),
  };
}

/**
 * The links to addresses and numbers that have been checked, in the order in which they are offered.
 * @param written - The numbers in the groups in which their author wrote them: nobody could read, or say, twelve digits in one.
 */
export function channels(
  addresses: { readonly [kind in ChannelKind]?: string | undefined },
  subject?: string | null,
  message?: string | null,
  written: { readonly [kind in ChannelKind]?: string | null | undefined } = {},
): readonly Channel[] {
  const hrefs: { [kind in ChannelKind]: (address: string) => string } = {
    email: (address) =>
      `mailto:${address.split(',').map(mailbox).join()}${query({ subject: subject?.replace(/\s+/g, ' '), body: message })}`,
    phone: (address) => `tel:${address}`,
    whatsapp: (address) => `https://wa.me/${address.replace('+', '')}${query({ text: message })}`,
    page: (address) => address,
  };
  return (Object.keys(hrefs) as ChannelKind[]).flatMap((kind) => {
    const address = addresses[kind];
    return address ? [{ kind, href: hrefs[kind](address), shown: shown(kind, address, `${written[kind]}`) }] : [];
  });
}

const mailbox = (address: string) => encodeURIComponent(address).replace('%40', '@');

const shown = (kind: ChannelKind, address: string, written: string) =>
  written.replace(/[\s().-]/g, '') === address
    ? written
    : kind === 'page'
      ? address.replace(/^https?:\/\/(www\.)?|\/$/g, '')
      : address.replace(/,/g, ', ').replace(';ext=', ' ext. ');

/** A text cut in the middle of an emoji ends in half a character, which can't be encoded. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** RFC 6068 wants lines to end in CR LF, and spaces as `%20`. */
function query(fields: { readonly [name: string]: string | null | undefined }): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(wellFormed(value).replace(/\r?\n/g, '\r\n'))}`] : [],
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}
