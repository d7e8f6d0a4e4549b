import { themed, type Attributes } from '../../element/attributes.js';
import { linkAddress } from '../../values/address.js';
import { emailAddress } from '../../values/email.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';

export const attributes = {
  ...themed,
  label: {},
  email: emailAddress,
  phone: phoneNumber,
  whatsapp: whatsappNumber,
  href: linkAddress,
  subject: {},
  message: {},
} satisfies Attributes;
