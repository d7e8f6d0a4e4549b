import { fileURLToPath } from 'node:url';
import type { Kind } from '../dataset/schema/kinds.js';
import { isList, isObject, isRecord, isShort } from '../dataset/schema/is-kind.js';
import { partNames } from '../dataset/schema/part-names.js';
import { ownLanguages } from '../dataset/schema/language.js';
import * as schema from '../dataset/schema/parts.js';
import { countryCode } from '../values/country.js';
import { EDTF_POINT } from '../values/edtf.js';
import { readDescriptions } from './dataset-descriptions.js';
import { languageSchema } from './language-schema.js';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A point in time, without what makes it a whole text. */
const POINT = EDTF_POINT.source.slice(1, -1);

/** What stands between the digits of a telephone number. */
const GAP = String.raw`[\s().\u2010-\u2015-]*`;

/** A page of the site itself, or another site's address without a user in it. */
const addressOf = (scheme: string): JsonSchema => ({
  type: 'string',
  pattern: String.raw`^(${scheme}://(?![^/?#]*@)[^\s/?#]|/(?!/)|\.\.?/)`,
});

/** Not empty. */
const TEXT: JsonSchema = { type: 'string', pattern: String.raw`\S` };

/** All that the widgets read as countries. */
const countries = () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.map((second) => first + second).filter((code) => countryCode.read(code) === code),
  );
};

/** Single values. Optional or not, a kind is the same where it reads the same. */
const values = new Map<Kind<unknown>['read'], JsonSchema>([
  [schema.total.read, { type: 'integer', minimum: 0, maximum: 999_999_999 }],
  [schema.number.read, { type: 'number', exclusiveMinimum: -1e12, exclusiveMaximum: 1e12 }],
  [schema.pixels.read, { type: 'integer', minimum: 1, maximum: 99_999 }],
  [schema.country.read, { type: 'string', enum: countries() }],
  [schema.alt.read, { $ref: '#/$defs/alt' }],
  [schema.days.read, { type: 'integer', minimum: 1, maximum: 36_500 }],
  [schema.date.read, { $ref: '#/$defs/date' }],
  [
    schema.email.read,
    {
      type: 'string',
      pattern: String.raw`^[\p{L}\p{M}\d.!#$'*+/=^_\x60{|}~-]+@[^\s@?&,;:<>()"\\/.]+(\.[^\s@?&,;:<>()"\\/.]+)+$`,
    },
  ],
  [schema.phone.read, { type: 'string', pattern: String.raw`^${GAP}\+?${GAP}(\d${GAP}){5,15}$` }],
  [schema.whatsapp.read, { type: 'string', pattern: String.raw`^${GAP}\+${GAP}[1-9]${GAP}(\d${GAP}){6,14}$` }],
  [schema.address.read, addressOf('https')],
  [schema.pictureAddress.read, addressOf('https')],
  [schema.relationType.read, { type: 'string', enum: ['part-of', 'elects', 'raises-before', 'other'] }],
  [schema.id.read, { type: 'string', minLength: 1 }],
  [schema.text.read, { $ref: '#/$defs/text' }],
  [schema.linkAddresses.read, { $ref: '#/$defs/address' }],
  [schema.sourceAddresses.read, { $ref: '#/$defs/sourceAddress' }],
  [
    ownLanguages.read,
    {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z]{2,3}$' },
      additionalProperties: { $ref: '#/$defs/language' },
    },
  ],
]);

/** A BCP 47 tag, with `_` for `-` too: language, script, region, variants, extensions, private use. */
const LANGUAGE = [
  '^[A-Za-z]{2,3}',
  '([-_][A-Za-z]{4})?',
  String.raw`([-_]([A-Za-z]{2}|\d{3}))?`,
  String.raw`([-_]([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*`,
  '([-_][A-WY-Za-wy-z0-9]([-_][A-Za-z0-9]{2,8})+)*',
  '([-_][Xx]([-_][A-Za-z0-9]{1,8})+)?$',
].join('');
const perLanguage = (value: JsonSchema): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: LANGUAGE },
  additionalProperties: value,
});

/** The JSON Schema (2020-12) of a dataset, from the schema that the widgets check it by. */
export function datasetSchema(id: string): JsonSchema {
  const descriptions = readDescriptions(fileURLToPath(new URL('../dataset/schema/parts.ts', import.meta.url)));

  /** A property: what it is, and null where it may be absent. */
  const property = (kind: Kind<unknown>, path: string, optional = kind.optional): JsonSchema => {
    const { description, examples } = descriptions.get(path) ?? {};
    const said = say(kind, path);
    return {
      ...(description && { description }),
      ...(optional ? { anyOf: [said, { type: 'null' }] } : said),
      ...(examples && { examples }),
    };
  };
  const say = (kind: Kind<unknown>, path: string): JsonSchema => {
    const value = values.get(kind.read);
    if (value) return value;
    if (isShort(kind))
      return { anyOf: [say(kind.long.shape[kind.main]!, `${path}.${kind.main}`), say(kind.long, path)] };
    if (isList(kind)) return { type: 'array', items: property(kind.item, `${path}[]`) };
    if (isRecord(kind))
      return {
        type: 'object',
        propertyNames: { pattern: kind.names.source },
        additionalProperties: property(kind.entry, `${path}.*`, true),
      };
    if (!isObject(kind)) throw new Error(`No JSON Schema for ${path}`);
    const entries = Object.entries(kind.shape);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, each]) => [name, property(each, `${path}.${name}`)])),
      required: entries.filter(([, each]) => !each.optional).map(([name]) => name),
    };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Coffee Network dataset',
    description:
      'What the Coffee Network widgets tell. A part that is absent is the built-in one; a part in which anything is wrong is left out whole; of a picture, a link, a person or a country, that alone. This is the canonical form: the widgets also take other spellings of it that have one meaning, a number in quotes for example.',
    type: 'object',
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      schemaVersion: { description: 'The version of this format.', enum: [1, null] },
      ...Object.fromEntries(partNames.map((part) => [part, property(schema.parts[part], part, true)])),
    },
    $defs: {
      date: {
        title: 'Date',
        description:
          'An EDTF level 1 date with years of four digits: 1992, 199X, 1991/1992, 1992/.., 2005-03-01. See https://www.loc.gov/standards/datetime/.',
        type: 'string',
        pattern: String.raw`^(${POINT}|(${POINT}|\.\.)?/(${POINT}|\.\.)?)$`,
        examples: ['2005', '199X', '1992/..', '2018-05-31'],
      },
      text: {
        title: 'Text',
        description:
          'A text: one string for all languages, or one per BCP 47 language tag. A missing language falls back to Spanish, English, then any, and is marked with its own language.',
        anyOf: [TEXT, perLanguage(TEXT)],
        examples: ['Red Café', { es: 'Red Café', en: 'Coffee Network' }],
      },
      alt: {
        title: 'Alternative text',
        description:
          'A text that says what a picture shows, for those who do not see it; "" where it only adorns the page.',
        anyOf: [{ type: 'string' }, perLanguage({ type: 'string' })],
        examples: [{ es: 'Mujeres catan café en una mesa larga', en: 'Women cup coffee at a long table' }, ''],
      },
      language: { title: 'Language', ...languageSchema },
      address: {
        title: 'Address',
        description: 'An https address, or a path of the site that shows the widgets; or one per language.',
        anyOf: [addressOf('https'), perLanguage(addressOf('https'))],
        examples: ['https://example.org/'],
      },
      sourceAddress: {
        title: 'Address of a source',
        description: 'An https or http address, or one per language.',
        anyOf: [addressOf('https?'), perLanguage(addressOf('https?'))],
        examples: ['https://example.org/', { es: 'https://example.org/es/', en: 'https://example.org/en/' }],
      },
    },
  };
}
