import { messages } from '../language/languages/en.js';
import { messagePlaceholders, phrases } from '../language/phrases.js';
import type { JsonSchema } from './json-schema.js';

/** A text without markup. */
const PHRASE: JsonSchema = { type: 'string', maxLength: 2000, not: { pattern: '<[A-Za-z!/]' } };
/** Text or, where a language has several forms of it, one for each. */
const FORMS: JsonSchema = {
  anyOf: [PHRASE, { type: 'object', required: ['other'], properties: { other: PHRASE }, additionalProperties: PHRASE }],
};
const named = (names: readonly string[], value: (name: string) => JsonSchema): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, value(name)])),
});
const messageNames = Object.keys({ ...messagePlaceholders, secondFile: [], ...messages.expected });

/** A language of one's own: Guides › Your language. */
export const languageSchema: JsonSchema = {
  type: 'object',
  properties: {
    name: { description: 'What its speakers call it.', type: 'string', maxLength: 60 },
    direction: { enum: ['ltr', 'rtl', null] },
    fallbacks: {
      description: 'The languages to look for, in this order, where a text has no version in this one.',
      type: 'array',
      items: { type: 'string' },
      examples: [['es']],
    },
    locale: {
      description:
        'How numbers and dates are written, where browsers know nothing of this language: a tag that they know.',
      type: 'string',
      examples: ['es-PE'],
    },
    months: {
      description: 'The months, where browsers have no names for them.',
      type: 'array',
      minItems: 12,
      maxItems: 12,
      items: PHRASE,
    },
    words: named(Object.keys(phrases), (name) => ('forms' in phrases[name as keyof typeof phrases] ? FORMS : PHRASE)),
    messages: named(messageNames, () => PHRASE),
    story: {
      description: 'The built-in story, by the path of each text.',
      type: 'object',
      additionalProperties: PHRASE,
    },
  },
};
