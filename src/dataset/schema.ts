import { array, custom, nullish, object, type BaseIssue, type BaseSchema } from 'valibot';
import { edtf } from '../values/edtf.js';
import { emailAddress } from '../values/email.js';
import { oneOf } from '../values/one-of.js';
import { phoneNumber, whatsappNumber } from '../values/phone.js';
import { linkAddress } from '../values/address.js';
import { wholeNumber } from '../values/whole-number.js';
import type { Expected, Reader } from '../values/reader.js';
import { readWebAddress } from '../values/address.js';
import { canonical } from '../language/resolve.js';
import { isCode, terms } from '../language/terms/index.js';

const total = wholeNumber(0, 999_999_999);
const days = wholeNumber(1, 36_500);
const relationType = oneOf('part-of', 'elects', 'raises-before', 'other');

/** What each check expects, in the language of the page; what needs no words is the same in all of them. */
export const expectations = {
  total: total.expected,
  days: days.expected,
  date: edtf.expected,
  email: emailAddress.expected,
  phone: phoneNumber.expected,
  whatsapp: whatsappNumber.expected,
  address: linkAddress.expected,
  relationType: relationType.expected,
  text: { code: 'text', detail: '"…" | {"es": "…", "en": "…"}' },
  language: { code: 'language', detail: Object.keys(terms).join(' | ') },
  id: { code: 'id', detail: '"…"' },
  object: { code: 'object', detail: '{…}' },
  list: { code: 'list', detail: '[…]' },
  schemaVersion: { code: 'schema-version', detail: '1' },
  required: { code: 'required' },
  uniqueId: { code: 'unique-id' },
  knownId: { code: 'known-id' },
  noCycle: { code: 'no-cycle' },
  plainData: { code: 'plain-data', detail: 'JSON' },
} as const satisfies { readonly [check: string]: Expected };

/** The name of a check: what it expects is found by it, and how JSON Schema says it. */
export type Check = keyof typeof expectations;

const check = (name: Check, test: (value: never) => boolean) =>
  custom<unknown>(test as (value: unknown) => boolean, name);
const string = <T>(name: Check, { read }: Reader<T>) =>
  check(name, (value) => typeof value === 'string' && read(value) !== undefined);
const number = (name: Check, { read }: Reader<number>) =>
  check(name, (value) => typeof value === 'number' && read(String(value)) !== undefined);

/** The last addresses that passed: events by the thousand share a source, and an address takes long to read. */
let passed: readonly (string | undefined)[] = [];
const sourceAddress = (url: string) => {
  if (!passed.includes(url) && readWebAddress(url)) passed = [url, passed[0]];
  return passed.includes(url);
};

const unknownLanguage = check('language', () => false);

/** A string, or a map of well-formed BCP 47 tags to strings: each version is checked, and copied, as a property is. */
const localized = (name: Check, passes: (text: string) => boolean) => {
  const version = check(name, (value) => typeof value === 'string' && passes(value));
  const run: (typeof version)['~run'] = (dataset, config) => {
    const given = dataset.value as { [tag: string]: unknown };
    const tags = typeof given === 'string' || Array.isArray(given) ? [] : Object.keys(given ?? {});
    if (!tags.length) return version['~run'](dataset, config);
    const value: { [tag: string]: unknown } = {};
    const found = tags.flatMap((tag) => {
      const schema = isCode(tag) || canonical(tag) ? version : unknownLanguage;
      const read = schema['~run']({ value: given[tag] }, config);
      value[tag] = read.value;
      return (read.issues ?? []).map((issue) => ({ ...issue, path: [{ key: tag }] }));
    });
    return { value, issues: found[0] && found } as never;
  };
  return { ...version, type: 'localized', '~run': run };
};

const date = string('date', edtf);
const text = localized('text', () => true);
const id = check('id', (value) => typeof value === 'string' && value !== '');
const list = <T extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(item: T) => array(item, 'list');
const source = nullish(object({ text, url: nullish(localized('address', sourceAddress)) }, 'object'));

/** The parts of a dataset, each of which is checked alone. */
export const parts = {
  members: object(
    {
      total: number('total', total),
      since: date,
      activeSince: nullish(date),
      asOf: nullish(date),
      maxAgeDays: nullish(number('days', days)),
      source: source.wrapped,
    },
    'object',
  ),
  areas: list(object({ id, text }, 'object')),
  objectives: list(object({ id, text, area: nullish(id), source }, 'object')),
  governance: object(
    {
      bodies: list(object({ id, name: text, text }, 'object')),
      relations: list(object({ from: id, to: id, type: string('relationType', relationType), text }, 'object')),
      source,
    },
    'object',
  ),
  timelines: object({ colombia: list(object({ id, date, title: text, text, source }, 'object')) }, 'object'),
  contact: object(
    {
      email: nullish(string('email', emailAddress)),
      phone: nullish(string('phone', phoneNumber)),
      whatsapp: nullish(string('whatsapp', whatsappNumber)),
      url: nullish(localized('address', (url) => linkAddress.read(url) !== undefined)),
      text: nullish(text),
      label: nullish(text),
    },
    'object',
  ),
  news: object(
    { src: nullish(string('address', linkAddress)), url: nullish(string('address', linkAddress)) },
    'object',
  ),
  presentation: list(text),
};

export type PartName = keyof typeof parts;
