import type { LocalizedText } from '../../language/localized-text.js';
import { linkAddress, readLinkAddress, readWebAddress } from '../../values/address.js';
import { countryCode } from '../../values/country.js';
import { decimal } from '../../values/decimal.js';
import { asEdtf, edtf, parseEdtf } from '../../values/edtf.js';
import { emailAddress } from '../../values/email.js';
import { oneOf } from '../../values/one-of.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';
import { wholeNumber } from '../../values/whole-number.js';
import { listById, listOnce, placedId } from './ids.js';
import { ownLanguages } from './language.js';
import {
  alone,
  isUnfilled,
  list,
  object,
  optional,
  optionalList,
  parsed,
  record,
  short,
  string,
  upTo,
  type Kind,
} from './kinds.js';
import { localized } from './localized.js';
import type { PartName } from './part-names.js';

/*
 * The one schema of a dataset: the types, the JSON Schema and the fixes of `check` are made of it. The comments are the
 * descriptions: editors show them, and the build puts them into the JSON Schema.
 */

/** No `//example.org/`: whether it is https depends on the page. No number either. */
const ofOneScheme = (read: (url: string) => string | undefined) => (url: string) =>
  /^\s*([/\\]{2}|\d+$)/.test(url) ? undefined : read(url);

/** The last addresses that passed: events by the thousand share a source, and an address takes long to read. */
let passed: readonly (string | undefined)[] = [];
const readSourceAddress = (url: string) => {
  if (!passed.includes(url) && readWebAddress(url)) passed = [url, passed[0]];
  return passed.includes(url) ? url : undefined;
};

/** The kinds of single values. */
const written = parsed(decimal);
/** JSON's own numbers need no reading. */
export const number: Kind<number> = {
  read: (given, path, look) =>
    typeof given === 'number' && Math.abs(given) < 1e12 ? given : written.read(given, path, look),
};
export const country = parsed(countryCode);
export const total = parsed(wholeNumber(0, 999_999_999));
export const pixels = parsed(wholeNumber(1, 99_999));
export const days = parsed(wholeNumber(1, 36_500));
/** As EDTF has it, however it is written. */
export const date = parsed({
  ...edtf,
  read: (given) => (parseEdtf(given) ? given.trim() : edtf.read(given) && asEdtf(given)),
});
export const email = string(emailAddress);
export const phone = string(phoneNumber);
export const whatsapp = string(whatsappNumber);
export const address = string({ ...linkAddress, read: ofOneScheme(linkAddress.read) });
/** The page's own site is asked for a picture with the visitor's cookies: no dataset of another says with which address. */
function readPictureAddress(url: string, base?: string) {
  const read = readLinkAddress(url, base);
  const own = globalThis.location?.origin;
  return read && base && own && new URL(base).origin !== own && new URL(read).origin === own ? undefined : read;
}
/** The file of a picture: it goes where the dataset goes, so a relative address is relative to that, as in a style sheet. */
export const pictureAddress: Kind<string> = {
  read: (given, path, look) =>
    parsed({ ...linkAddress, read: ofOneScheme((url) => readPictureAddress(url, look.base)) }).read(given, path, look),
};
export const relationType = parsed(oneOf('part-of', 'elects', 'raises-before', 'other'));
export const id = string({ read: (given) => given || undefined, expected: { code: 'id', detail: '"…"' } });
export const text = localized(
  string({ read: (given) => given, expected: { code: 'text', detail: '"…" | {"es": "…", "en": "…"}' } }),
);
/** A text that must be there, and may be empty. */
export const alt: Kind<LocalizedText> = {
  ...text,
  asked: { code: 'text-or-empty' },
  read: (given, path, look) => (isUnfilled(given) ? '' : text.read(given, path, look)),
};
export const linkAddresses = localized(address);
export const sourceAddresses = localized(string({ ...linkAddress, read: ofOneScheme(readSourceAddress) }));

export const source = object({
  /** The name of the source. */
  text,
  /** The address of the source, http or https, or one per language. */
  url: optional(sourceAddresses),
});

/** A link to more. */
export const link = object({
  /** The address of a page, https, or one per language. */
  url: linkAddresses,
  /** The words of the link. Without them, it says “more”. */
  text: optional(text),
});

/** A picture. */
export const picture = object({
  /**
   * The address of the picture, https, or relative to the dataset.
   * @example "https://example.org/harvest.jpg"
   */
  src: pictureAddress,
  /** What the picture shows, for those who do not see it; "" where it only adorns the page. It is not the caption. */
  alt,
  /** What is to be known of the picture, under it. */
  caption: optional(text),
  /** Who made the picture, under it. */
  credit: optional(text),
  /**
   * The width of the file, in pixels. With the height, its room is kept until it has come; without, it is shown as 3 : 2.
   * @example 1200
   */
  width: optional(pixels),
  /**
   * The height of the file, in pixels.
   * @example 800
   */
  height: optional(pixels),
});

/** How many members a country has. */
export const countryMembers = object({
  /**
   * The country, by its two letters (ISO 3166-1).
   * @example "PE"
   */
  country,
  /** The number of member organizations in it. */
  total,
});

export const members = object({
  /**
   * The number of member organizations: a whole number.
   * @example 155
   */
  total,
  /** When the network was established (EDTF). */
  since: optional(date),
  /** Since when the network has been at work, where that is earlier than `since` (EDTF). */
  activeSince: optional(date),
  /** The date of the number (EDTF), where it is known. It is shown beside it. */
  asOf: optional(date),
  /**
   * After how many days from `asOf` the number is said to be one that may have changed.
   * @example 730
   */
  maxAgeDays: optional(days),
  /** Where the number comes from. It is shown beside it. */
  source: optional(source),
  /** The number of each country, where it is known. What is missing from the total is shown as “more”. */
  byCountry: optional(upTo(listOnce(countryMembers, 'country'), 300)),
});

/** An area of work. */
export const area = object({
  /**
   * A unique id for the area; objectives refer to it.
   * @example "social"
   */
  id,
  /** The name of the area. */
  text,
});

/** An objective. */
export const objective = object({
  /** A unique id for the objective. Without it, one is made from its place. */
  id: placedId(id),
  /** The objective, in a sentence. */
  text,
  /** The id of the area of work that the objective belongs to, where the source ties the two. */
  area: optional(id),
  /** Where the objective comes from. */
  source: optional(source),
});

/** Somebody in a body. */
export const person = object({
  /** The name of the person. */
  name: text,
  /** What the person is in the body. */
  role: optional(text),
  /** Which organization the person comes from. */
  organization: optional(text),
  /** A picture of the person; without it, the initials are shown. */
  image: optional(alone(picture)),
  /** Since when (EDTF). */
  since: optional(date),
});

/** A body. */
export const body = object({
  /** A unique id for the body; relations refer to it. */
  id,
  /** The official name of the body. */
  name: text,
  /** What the body is. */
  text: optional(text),
  /** Who is in the body, in the order in which they are shown; 300 at most. */
  people: optional(upTo(list(alone(person)), 300)),
  /** Where more is told of the body. */
  link: optional(alone(link)),
});

/** A relation between two bodies. */
export const relation = object({
  /** The id of the body that acts. */
  from: id,
  /** The id of the body that is acted on. */
  to: id,
  /**
   * `part-of`: `from` takes part in `to`. `elects`: `from` elects `to`. Both rank the bodies and may not go round.
   * `raises-before`: `from` raises matters before `to`. `other`: anything else.
   */
  type: relationType,
  /**
   * The relation in words, read in the box of the body that it is said of: of `to` for `elects`, of `from` for the
   * others.
   */
  text: optional(text),
});

export const governance = object({
  /** The bodies; 100 at most. */
  bodies: upTo(listById(body), 100),
  /** How the bodies relate; 1,000 relations at most. */
  relations: upTo(optionalList(relation), 1000),
  /** Where the bodies and relations come from. */
  source: optional(source),
});

/** An event. */
export const event = object({
  /** A unique id for the event. Without it, one is made from its place. */
  id: placedId(id),
  /** When it happened (EDTF). Events are sorted by it. */
  date,
  /** The event in a few words. */
  title: text,
  /** The event in a sentence or two. */
  text: optional(text),
  /** Where it happened. */
  place: optional(text),
  /** A picture of the event. */
  image: optional(alone(picture)),
  /** Where more is told of the event; a film, for example. */
  link: optional(alone(link)),
  /** Where the event is told. */
  source: optional(source),
});

/** A timeline; a list stands for its `events`. */
export const timeline = object({
  /** The heading. Without it and without `lead`, `colombia` keeps the network's own. */
  heading: optional(text),
  /** The line under the heading. */
  lead: optional(text),
  /** Where the events are told, if they name no source of their own. */
  source: optional(source),
  /** The events, in any order. */
  events: listById(event),
});

export const contact = object({
  /**
   * One e-mail address.
   * @example "nombre@ejemplo.org"
   */
  email: optional(email),
  /**
   * A telephone number in international form.
   * @example "+57 601 234 5678"
   */
  phone: optional(phone),
  /**
   * A WhatsApp number in international form.
   * @example "+57 300 123 4567"
   */
  whatsapp: optional(whatsapp),
  /** The address of a page, https, or one per language. */
  url: optional(linkAddresses),
  /** The invitation above the button. */
  text: optional(text),
  /** The words on the button. */
  label: optional(text),
});

export const news = object({
  /** The heading over the news. */
  heading: optional(text),
  /**
   * The https address of a feed (WordPress, RSS, Atom, JSON Feed) that other sites may read.
   * @example "https://example.org/wp-json/wp/v2/posts"
   */
  src: optional(address),
  /** The https address of a page with the news. */
  url: optional(address),
});

/** A paragraph; `{total}` stands for the number of members. */
export const paragraph = text;

export const presentation = object({
  /** The heading. Without it, the network's own. */
  heading: optional(text),
  /** A picture beside the text. */
  image: optional(alone(picture)),
  /** What the network is, paragraph by paragraph. */
  paragraphs: list(paragraph),
});

/** A key figure. */
export const figure = object({
  /** A unique id for the figure. Without it, one is made from its place. */
  id: placedId(id),
  /**
   * The figure: a number, which may have decimals.
   * @example 26300
   */
  value: number,
  /**
   * `percent`, the three capitals of a currency (ISO 4217), or a unit in words.
   * @example "USD"
   */
  unit: optional(text),
  /** What the figure counts. */
  label: text,
  /** The date of the figure (EDTF), where it is known. It is shown beside it. */
  asOf: optional(date),
  /** Where the figure comes from. It is shown beside it. */
  source: optional(source),
  /** What else must be known to read the figure. */
  note: optional(text),
});

/** `Café en Perú` becomes `cafe-en-peru`; letters that are not ours stay, and so refuse the name. */
const asName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

/** The parts of a dataset, each of which is checked alone. */
export const parts = {
  /** How many organizations the network has. */
  members,
  /** The areas of work, in the order in which they are shown. */
  areas: listById(area),
  /** The objectives, in the order in which they are shown. */
  objectives: listById(objective),
  /** The bodies of the network and how they relate. */
  governance,
  /**
   * What happened, by the name of the timeline: letters a to z, digits and hyphens. Begin names with a letter: one of digits
   * alone comes before all others, wherever it is written.
   */
  timelines: record(short(timeline, 'events'), /^[a-z\d-]+$/, asName),
  /** How to reach the network. */
  contact,
  /** Where the news are. */
  news,
  /** What the network is; a list stands for its `paragraphs`. */
  presentation: short(presentation, 'paragraphs'),
  /** Key figures, in the order in which they are shown; 24 at most. */
  figures: upTo(listById(figure), 24),
  /**
   * Languages of your own, by their codes: the widgets' words, and what else a language pack holds. What one leaves out is said
   * in the language that it falls back to. See Guides › Your language.
   */
  languages: ownLanguages,
} satisfies { readonly [part in PartName]: unknown };
