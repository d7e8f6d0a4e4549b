import type { Expectation } from '../values/reader.js';

/** What to do about a problem, by the code of what was expected. For who runs the command: visitors never load this. */
export const fixes: { readonly [code in Expectation]?: string } = {
  'whole-number': 'Write a whole number within these limits, in digits alone: 1,234 and 1.234 may be decimals.',
  number: 'Write a number, with a point before its decimals: 26300, 12.5. What it counts goes into unit and label.',
  'text-or-empty':
    'Say in a sentence what the picture shows, for those who do not see it; write "" if it only adorns the page.',
  country: 'Write the two letters of the country (ISO 3166-1): PE for Peru, GT for Guatemala.',
  'at-most': 'Leave out what matters least: the widgets show the first ones and no more.',
  date: 'Write the date in quotes, as EDTF: a day as "2018-05-31", a year as "2018", the nineties as "199X", since 1992 as "1992/..".',
  email: 'Give an address such as name@example.org, or several with commas between them.',
  phone: 'Give one number alone, of 5 to 15 digits, best with + and the code of its country.',
  'international-phone': 'Give one number with the code of its country: + and 7 to 15 digits.',
  address:
    'Give the whole address, with https:// (a source may have http://) and without a user name; or one per language where texts may have them.',
  choice: 'Choose one of these; “other” if none fits.',
  text: 'Write the text in quotes, or one per language: {"es": "…", "en": "…"}.',
  language: 'Name the language by its BCP 47 tag: es, en, pt-BR, es-419.',
  id: 'Give a name of one letter or more; that of a timeline has the letters a to z, digits and hyphens alone.',
  object: 'Put the values in { }, each with its name.',
  list: 'Put the items in [ ], also where there is only one.',
  'schema-version': 'Write 1, or leave schemaVersion out.',
  required: 'Add it: what it belongs to is left out without it.',
  'unknown-name': 'Correct the name, or remove it: the widgets ignore it.',
  'unique-id': 'Give each item of the list an id of its own, and each timeline a name of its own.',
  'known-id': 'Correct the id, or add what it refers to.',
  'no-cycle':
    'Remove one of the relations that lead back to where they start, or give it the type raises-before or other.',
  'plain-data': 'Give plain data.',
};
