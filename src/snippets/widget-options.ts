import type { Attribute, Attributes } from '../element/attributes.js';
import type { WidgetName } from '../embed/widget-names.js';
import { linkAddress } from '../values/address.js';
import type { Expectation, Reader } from '../values/reader.js';
import { attributes as colombiaTimeline } from '../widgets/colombia-timeline/attributes.js';
import { attributes as contactButton } from '../widgets/contact-button/attributes.js';
import { attributes as figures } from '../widgets/figures/attributes.js';
import { attributes as governanceDiagram } from '../widgets/governance-diagram/attributes.js';
import { attributes as memberCounter } from '../widgets/member-counter/attributes.js';
import { attributes as newsList } from '../widgets/news-list/attributes.js';
import { attributes as objectivesList } from '../widgets/objectives-list/attributes.js';
import { attributes as presentation } from '../widgets/presentation/attributes.js';
import { attributes as timeline } from '../widgets/timeline/attributes.js';

/** What a webmaster may set on a widget: an attribute, how it is put in, and what it accepts. */
export interface WidgetOption {
  /** The attribute, by its real name. */
  readonly name: string;
  readonly input: 'choice' | 'flag' | 'text' | 'number' | 'date' | 'email' | 'tel' | 'url' | 'colour';
  /** The values of a choice; the first is what holds where nothing is chosen. */
  readonly choices: readonly string[];
  readonly kind: Reader<unknown>;
  /** Whether it may stand in an address, as the widget declares it. */
  readonly look: boolean;
}

const anyText: Reader<string> = { read: (value) => value, expected: { code: 'text' } };
const yes: Reader<string> = {
  read: (value) => (value === 'true' ? value : undefined),
  expected: { code: 'choice', detail: 'true' },
};

/** A colour as the browser's own picker gives it: letters and digits alone survive every address and editor. */
const colour: Reader<string> = {
  read: (value) => /^#[\da-f]{6}$/i.exec(value)?.[0],
  expected: { code: 'choice', detail: '#00695c' },
};
const accent: WidgetOption = { name: 'accent', input: 'colour', choices: [], kind: colour, look: true };

/**
 * An address that leads to the same place from every page: what has no scheme would be looked for on the page's own site.
 * Links are https; a feed may be of an old http site.
 */
const complete = ({ read, expected }: Reader<unknown>): Reader<unknown> => ({
  read: (value) =>
    (expected.code === 'address' ? /^https:/i : /^https?:/i).test(value) && /^\w+:\/\/[^/?#\s]+\.[^/?#\s.]/.test(value)
      ? read(value)
      : undefined,
  expected: linkAddress.expected,
});

const inputs: { readonly [code in Expectation]?: WidgetOption['input'] } = {
  'whole-number': 'number',
  date: 'date',
  email: 'email',
  phone: 'tel',
  address: 'url',
  'readable-feed': 'url',
};

/** How the builder asks for an attribute: its declaration says it all, but for the level of a heading, which is a choice there. */
function option(property: string, attribute: Attribute): WidgetOption {
  const name = typeof attribute.attribute === 'string' ? attribute.attribute : property.toLowerCase();
  const choices = property === 'headingLevel' ? ['3', '2', '4', '5', '6'] : (attribute.choices ?? []);
  const { read, expected, look = false } = attribute;
  const kind = read && expected ? { read, expected } : attribute.type === Boolean ? yes : anyText;
  const input = choices.length ? 'choice' : kind === yes ? 'flag' : (inputs[kind.expected.code] ?? 'text');
  return { name, input, choices, kind: input === 'url' ? complete(kind) : kind, look };
}

/** What all widgets have comes first and last. */
const optionsOf = ({ theme, headingLevel, ...own }: Attributes): readonly WidgetOption[] => [
  option('theme', theme!),
  accent,
  ...Object.entries(own).map(([property, attribute]) => option(property, attribute)),
  ...(headingLevel ? [option('headingLevel', headingLevel)] : []),
];

/** The options of each widget: the attributes that it declares, and the accent colour. */
export const widgetOptions: { readonly [name in WidgetName]: readonly WidgetOption[] } = {
  'member-counter': optionsOf(memberCounter),
  presentation: optionsOf(presentation),
  'objectives-list': optionsOf(objectivesList),
  'governance-diagram': optionsOf(governanceDiagram),
  'colombia-timeline': optionsOf(colombiaTimeline),
  timeline: optionsOf(timeline),
  figures: optionsOf(figures),
  'contact-button': optionsOf(contactButton),
  'news-list': optionsOf(newsList),
};

/** The parameters that addresses of embed pages take: they are written without hyphens. */
export const presentational: readonly string[] = [
  ...new Set(
    Object.values(widgetOptions).flatMap((options) =>
      options.filter(({ look }) => look).map(({ name }) => name.replace(/-/g, '')),
    ),
  ),
];

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
