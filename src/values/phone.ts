import { clean } from './clean.js';
import type { Reader } from './reader.js';

const NAME =
  /^(tel|tél|t[eé]l[eé](f|ph)on[eo]|phone|m[oó]vil|mobile|cel|celular|fax|pbx|whatsapp)?\s*[.:]?\s*(?=[+(\d])/i;
/** Two commas are what a telephone dials before an extension; one stands between two numbers. */
const EXTENSION = /\s*(?:[;,(]*\s*(?:ext|extn|extension|extensión|ramal|poste|anexo|x)[.:=]?|#|,,+)\s*(\d{1,6})\)?$/i;

/** What stands between the digits of one number. A slash, or a dash with spaces around it, may stand between two. */
const BETWEEN = /[\s().[\]]|[-\u2010-\u2015](?=\S)|[/](?=\d{5})/g;

/** The digits, with the plus that was given; `(0)` is not dialled from abroad, and so goes with a plus. */
function digitsOf(value: string): string | undefined {
  const number = clean(value).normalize('NFKC').replace(NAME, '');
  // Two numbers in one field would make a third.
  if (/\s[-\u2010-\u2015/]\s/.test(number)) return undefined;
  const dialled = number.replace(/^\(?((?:\+|00)[\d\s]{1,5})\)?[\s.\-\u2010-\u2015]*[([]\s*0\s*[)\]]/, '$1');
  return /^(\+[1-9]\d{4,14}|\d{5,15})$/.exec(dialled.replace(BETWEEN, ''))?.[0];
}

/** A telephone number; read as its digits, with the plus that was given and an extension (`;ext=123`, RFC 3966). */
export const phoneNumber: Reader<string> = {
  read(value) {
    const number = clean(value);
    const [end = '', extension] = EXTENSION.exec(number.slice(-30)) ?? [];
    const digits = digitsOf(number.slice(0, number.length - end.length));
    return digits && extension ? `${digits};ext=${extension}` : digits;
  },
  expected: { code: 'phone', detail: '+57 601 234 5678' },
};

/** A link to WhatsApp, which names the number. */
const WHATSAPP =
  /^(?:(?:https?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=)|whatsapp:\/\/send\/?\?(?:.*&)?phone=)(?:\+|%2B)?(\d+).*$/i;

/**
 * A WhatsApp number, which has no meaning without its country: read as `+` and digits. `00` is the plus of a dial; a number
 * that begins with one zero, or has ten digits or fewer and no plus, names no country.
 */
export const whatsappNumber: Reader<string> = {
  read(value) {
    const number = clean(value);
    const [, linked] = WHATSAPP.exec(number) ?? [];
    const digits = linked ? `+${linked}` : digitsOf(number)?.replace(/^00/, '+');
    return digits && /^(\+[1-9]\d{6,14}|[1-9]\d{10,14})$/.test(digits) ? `+${digits.replace('+', '')}` : undefined;
  },
  expected: { code: 'international-phone', detail: '+57 310 123 4567' },
};
