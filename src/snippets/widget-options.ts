import { edtf } from '../values/edtf.js';
import { emailAddress } from '../values/email.js';
import { oneOf } from '../values/one-of.js';
import { phoneNumber, whatsappNumber } from '../values/phone.js';
import { linkAddress } from '../values/address.js';
import { wholeNumber } from '../values/whole-number.js';
import type { Reader } from '../values/reader.js';
import { readLinkAddress, readWebAddress } from '../values/address.js';
import { presentational, type WidgetName } from '../embed/widget-names.js';

/** What a webmaster may set on a widget: an attribute, how it is put in, and what it accepts. */
export interface WidgetOption {
  /** The attribute, by its real name. */
  readonly name: string;
  readonly input: 'choice' | 'flag' | 'text' | 'number' | 'date' | 'email' | 'tel' | 'url' | 'colour';
  /** The values of a choice; the first is what holds where nothing is chosen. */
  readonly choices: readonly string[];
  readonly kind: Reader<unknown>;
  /** Whether it sets how the widget looks, not what it says: only such options may stand in an address. */
  readonly look: boolean;
}

const anyText: Reader<string> = { read: (value) => value, expected: { code: 'text' } };
const yes: Reader<string> = {
  read: (value) => (value === 'true' ? value : undefined),
  expected: { code: 'choice', detail: 'true' },
};

function option(name: string, input: WidgetOption['input'], kind: Reader<unknown>, choices: readonly string[] = []) {
  const look = (presentational as readonly string[]).includes(name.replace(/-/g, ''));
  return { name, input, kind, choices, look } satisfies WidgetOption;
}
const choice = (name: string, ...choices: readonly string[]) => option(name, 'choice', oneOf(...choices), choices);

/** A colour as the browser's own picker gives it: letters and digits alone survive every address and editor. */
const colour: Reader<string> = {
  read: (value) => /^#[\da-f]{6}$/i.exec(value)?.[0],
  expected: { code: 'choice', detail: '#00695c' },
};

/** An address that leads to the same place from every page: what has no scheme would be looked for on the page's own site. */
const complete = (read: Reader<string>['read']): Reader<string> => ({
  read: (value) => (/^https?:\/\/[^/?#\s]+\.[^/?#\s.]/i.test(value) ? read(value) : undefined),
  expected: linkAddress.expected,
});
const completeLink = complete((value) => (/^https:/i.test(value) ? readLinkAddress(value) : undefined));
/** A feed may be of any site, an old http one too. */
const feedAddress = complete(readWebAddress);

const theme = choice('theme', 'auto', 'light', 'dark');
const headingLevel = choice('heading-level', '3', '2', '4', '5', '6');
const accent = option('accent', 'colour', colour);

/** The options of each widget: its attributes but `lang`, and the accent colour. */
export const widgetOptions: { readonly [name in WidgetName]: readonly WidgetOption[] } = {
  'member-counter': [
    theme,
    accent,
    option('still', 'flag', yes),
    option('inline', 'flag', yes),
    option('value', 'number', wholeNumber(0, 999_999_999)),
    option('as-of', 'date', edtf),
    option('since', 'date', edtf),
  ],
  presentation: [theme, accent, headingLevel],
  'objectives-list': [theme, accent, choice('layout', 'list', 'cards'), headingLevel],
  'governance-diagram': [theme, accent, choice('layout', 'auto', 'vertical', 'horizontal'), headingLevel],
  'colombia-timeline': [
    theme,
    accent,
    choice('layout', 'auto', 'vertical', 'horizontal'),
    choice('order', 'asc', 'desc'),
    headingLevel,
  ],
  'contact-button': [
    theme,
    accent,
    option('label', 'text', anyText),
    option('email', 'email', emailAddress),
    option('phone', 'tel', phoneNumber),
    option('whatsapp', 'tel', whatsappNumber),
    option('href', 'url', completeLink),
    option('subject', 'text', anyText),
    option('message', 'text', anyText),
  ],
  'news-list': [
    theme,
    accent,
    option('limit', 'number', wholeNumber(1, 10)),
    headingLevel,
    option('images', 'flag', yes),
    option('src', 'url', feedAddress),
  ],
};

/** Whether an option can hold a value: what is typed may still be on its way to being right. */
const holds = ({ input, kind }: WidgetOption, value: string) =>
  (input !== 'choice' && input !== 'flag' && input !== 'colour') || kind.read(value) !== undefined;

/** Of some values, those that a widget has an option for. */
export function fitting(
  widget: WidgetName,
  values: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  const kept = widgetOptions[widget].filter((option) => values[option.name] && holds(option, values[option.name]!));
  return Object.fromEntries(kept.map(({ name }) => [name, values[name]!]));
}

/** Whether a value is worth writing down: it can be read, and it is not what holds anyway. */
export const isSet = ({ kind, choices }: WidgetOption, value = ''): boolean =>
  value.trim() !== '' && value !== choices[0] && kind.read(value.trim()) !== undefined;
