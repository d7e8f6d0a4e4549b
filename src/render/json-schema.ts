import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { nullish, type GenericSchema } from 'valibot';
import { EDTF_POINT } from '../values/edtf.js';
import { parts, type Check } from '../dataset/schema.js';
import { descriptions, examples } from './dataset-descriptions.js';

/** A point in time, without what makes it a whole text. */
const POINT = EDTF_POINT.source.slice(1, -1);

/** What stands between the digits of a telephone number. */
const GAP = String.raw`[\s().\u2010-\u2015-]*`;

/** A page of the site itself, or another site's address without a user in it. */
const address = (scheme: string): JsonSchema => ({
  type: 'string',
  pattern: String.raw`^(${scheme}://(?![^/?#]*@)[^\s/?#]|/(?!/)|\.\.?/)`,
});

/** What each check says in JSON Schema. */
const definitions: { readonly [name in Check]?: JsonSchema } = {
  total: { type: 'integer', minimum: 0, maximum: 999_999_999 },
  days: { type: 'integer', minimum: 1, maximum: 36_500 },
  date: { $ref: '#/$defs/date' },
  email: {
    type: 'string',
    pattern: String.raw`^[\w.!#$'*+/=^\x60{|}~-]+@[^\s@?&,;:<>()"\\/.]+(\.[^\s@?&,;:<>()"\\/.]+)+$`,
  },
  phone: { type: 'string', pattern: String.raw`^${GAP}\+?${GAP}(\d${GAP}){5,15}$` },
  address: address('https'),
  relationType: { type: 'string', enum: ['part-of', 'elects', 'raises-before', 'other'] },
  id: { type: 'string', minLength: 1 },
};

/** What a check says where there may be a version per language. */
const localized: { readonly [name in Check]?: JsonSchema } = {
  text: { $ref: '#/$defs/text' },
  address: { $ref: '#/$defs/address' },
};

/** A BCP 47 tag, with `_` for `-` too: language, script, region, variants, extensions, private use. */
const LANGUAGE = [
  '^([A-Za-z]{2,3}|[A-Za-z]{5,8})',
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
  const properties = Object.entries(parts).map(([name, part]) => {
    const schema = toJsonSchema(nullish(part as GenericSchema), {
      target: 'draft-2020-12',
      errorMode: 'ignore',
      overrideSchema({ valibotSchema }) {
        const { type, message } = valibotSchema as unknown as { readonly type: string; readonly message?: Check };
        if (type === 'localized') return localized[message!];
        return type === 'custom' ? definitions[message!] : undefined;
      },
    });
    delete schema.$schema;
    return [name, describe(schema, name)];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Coffee Network dataset',
    description:
      'What the Coffee Network widgets tell. A part that is absent is the built-in one; a part in which anything is wrong is left out whole.',
    type: 'object',
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      schemaVersion: { description: 'The version of this format.', enum: [1, null] },
      ...(Object.fromEntries(properties) as { [name: string]: JsonSchema }),
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
        anyOf: [{ type: 'string' }, perLanguage({ type: 'string' })],
        examples: ['Red Café', { es: 'Red Café', en: 'Coffee Network' }],
      },
      address: {
        title: 'Address',
        description: 'An https address, or a path of the site that shows the widgets; or one per language.',
        anyOf: [address('https'), perLanguage(address('https'))],
        examples: ['https://example.org/'],
      },
      sourceAddress: {
        title: 'Address of a source',
        description: 'An https or http address, or one per language.',
        anyOf: [address('https?'), perLanguage(address('https?'))],
        examples: ['https://example.org/', { es: 'https://example.org/es/', en: 'https://example.org/en/' }],
      },
    },
  };
}

/** Puts the description and the examples of each property in, by its path without indexes. */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const described = { ...schema } as JsonSchema & { [name: string]: unknown };
  for (const keyword of ['anyOf', 'oneOf'] as const)
    if (schema[keyword]) described[keyword] = schema[keyword].map((each) => inside(each as JsonSchema, path));
  return {
    ...(descriptions[path] && { description: descriptions[path] }),
    ...inside(described, path),
    ...(examples[path] && { examples: examples[path] }),
  } as JsonSchema;
}

function inside(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items } = schema as { properties?: { [name: string]: JsonSchema }; items?: JsonSchema };
  const described = { ...schema } as { [name: string]: unknown };
  // An old source may be an http page.
  if (schema.$ref === '#/$defs/address' && path.endsWith('.source.url')) described['$ref'] = '#/$defs/sourceAddress';
  if (properties)
    described['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, describe(each, `${path}.${name}`)]),
    );
  if (items) described['items'] = describe(items, `${path}[]`);
  return described;
}
