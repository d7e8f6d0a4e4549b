import { edtf, emailAddress, oneOf, phoneNumber, webAddress, wholeNumber, type Kind } from '../core/attribute-kinds.js';
import { safeUrl, sourceUrl } from '../core/links.js';
import { presentational, type WidgetName } from '../embed/widget-names.js';

/** What a webmaster may set on a widget: an attribute, how it is put in, and what it accepts. */
export interface WidgetOption {
  /** The attribute, by its real name. */
  readonly name: string;
  readonly input: 'choice' | 'flag' | 'text' | 'number' | 'date' | 'email' | 'tel' | 'url' | 'colour';
  /** The values of a choice; the first is what holds where nothing is chosen. */
  readonly choices: readonly string[];
  readonly kind: Kind<unknown>;
  /** Whether it sets how the widget looks, not what it says: only such options may stand in an address. */
  readonly look: boolean;
}

const anyText: Kind<string> = { parse: (value) => value, expected: () => '' };
const yes: Kind<string> = { parse: (value) => (value === 'true' ? value : undefined), expected: () => 'true' };

function option(name: string, input: WidgetOption['input'], kind: Kind<unknown>, choices: readonly string[] = []) {
  const look = (presentational as readonly string[]).includes(name.replace(/-/g, ''));
  return { name, input, kind, choices, look } satisfies WidgetOption;
}
const choice = (name: string, ...choices: readonly string[]) => option(name, 'choice', oneOf(...choices), choices);

/** A colour as the browser's own picker gives it: letters and digits alone survive every address and editor. */
const colour: Kind<string> = { parse: (value) => /^#[\da-f]{6}$/i.exec(value)?.[0], expected: () => '#00695c' };

/** An address that leads to the same place from every page: what has no scheme would be looked for on the page's own site. */
const complete = (read: Kind<string>['parse']): Kind<string> => ({
  parse: (value) => (/^https?:\/\/[^/?#\s]+\.[^/?#\s.]/i.test(value) ? read(value) : undefined),
  expected: webAddress.expected,
});
const linkAddress = complete((value) => (/^https:/i.test(value) ? safeUrl(value) : undefined));
/** A feed may be of any site, an old http one too. */
const feedAddress = complete(sourceUrl);

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
    option('whatsapp', 'tel', phoneNumber),
    option('href', 'url', linkAddress),
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
  (input !== 'choice' && input !== 'flag' && input !== 'colour') || kind.parse(value) !== undefined;

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
  value.trim() !== '' && value !== choices[0] && kind.parse(value.trim()) !== undefined;
