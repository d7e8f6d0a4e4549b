import type { Expectation } from '../values/reader.js';

/** What to do about a problem, by the code of what was expected. For who runs the command: visitors never load this. */
export const fixes: { readonly [code in Expectation]?: string } = {
  'whole-number': 'Write the number alone: no quotes, no separators, nothing after the point.',
  date: 'Write the date in quotes, as EDTF: a day as "2018-05-31", a year as "2018", the nineties as "199X", since 1992 as "1992/..".',
  email: 'Give one plain address: no name, no list, no “mailto:”.',
  phone: 'Give one number in international form: + and 5 to 15 digits.',
  'international-phone': 'Give one number with the code of its country: + and 7 to 15 digits.',
  address:
    'Give the whole address, with https:// (a source may have http://) and without a user name; or one per language where texts may have them.',
  choice: 'Choose one of these; “other” if none says it.',
  text: 'Write the text in quotes, or one per language: {"es": "…", "en": "…"}.',
  language: 'Name the language by its BCP 47 tag: es, en, pt-BR, es-419.',
  id: 'Give a name in quotes, of one letter or more.',
  object: 'Put the values in { }, each with its name.',
  list: 'Put the items in [ ], also where there is only one.',
  'schema-version': 'Write 1, without quotes, or leave schemaVersion out.',
  required: 'Add it: the part is left out without it.',
  'unknown-name': 'Correct the name, or remove it: the widgets ignore it.',
  'unique-id': 'Give each item of the list an id of its own.',
  'known-id': 'Correct the id, or add what it refers to.',
  'no-cycle':
    'Remove one of the relations that lead back to where they start, or give it the type raises-before or other.',
  'plain-data': 'Give plain data.',
};
