import type { Check } from '../dataset/schema.js';

/** What to do about a problem, by the check that found it. For who runs the command: visitors never load this. */
export const fixes: { readonly [name in Check]: string } = {
  total: 'Write the number alone: no quotes, no separators, nothing after the point.',
  days: 'Write a number of days, without quotes: 730 for two years.',
  date: 'Write the date in quotes, as EDTF: a day as "2018-05-31", a year as "2018", the nineties as "199X", since 1992 as "1992/..".',
  email: 'Give one plain address: no name, no list, no “mailto:”.',
  phone: 'Give one number in international form: + and 5 to 15 digits.',
  whatsapp: 'Give one number with the code of its country: + and 7 to 15 digits.',
  address:
    'Give the whole address, with https:// (a source may have http://) and without a user name; or one per language where texts may have them.',
  relationType: 'Choose one of these types; “other” if none says it.',
  text: 'Write the text in quotes, or one per language: {"es": "…", "en": "…"}.',
  language: 'Name the language by its BCP 47 tag: es, en, pt-BR, es-419.',
  id: 'Give a name in quotes, of one letter or more.',
  object: 'Put the values in { }, each with its name.',
  list: 'Put the items in [ ], also where there is only one.',
  schemaVersion: 'Write 1, without quotes, or leave schemaVersion out.',
  required: 'Add it: the part is left out without it.',
  uniqueId: 'Give each item of the list an id of its own.',
  knownId: 'Correct the id, or add what it refers to.',
  noCycle:
    'Remove one of the relations that lead back to where they start, or give it the type raises-before or other.',
  plainData: 'Give plain data.',
};
