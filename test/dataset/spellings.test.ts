import { expect } from '@open-wc/testing';
import { validateDataset } from '../../src/dataset/validate.js';

const source = { text: 'CLAC' };
const members = { total: 384, source };
const event = { id: 'a', date: '1992', title: 'A' };

/** What spreadsheets, form builders and people write, and what it is read as. */
const spellings: [what: string, given: object, read: object][] = [
  ['a number in quotes', { members: { ...members, total: '384' } }, { members }],
  [
    'a number with separators',
    { members: { ...members, total: '12,345,678' } },
    { members: { ...members, total: 12_345_678 } },
  ],
  ['a number with spaces around it', { members: { ...members, total: ' 384 ' } }, { members }],
  ['days in quotes', { members: { ...members, maxAgeDays: '730' } }, { members: { ...members, maxAgeDays: 730 } }],
  [
    'years that are numbers',
    { members: { ...members, since: 2005, asOf: 2018 } },
    { members: { ...members, since: '2005', asOf: '2018' } },
  ],
  [
    'a day with its time',
    { members: { ...members, asOf: '2018-05-31T00:00:00Z' } },
    { members: { ...members, asOf: '2018-05-31' } },
  ],
  [
    'a day without its zeros',
    { timelines: { peru: [{ ...event, date: '2005-3-1' }] } },
    { timelines: { peru: { events: [{ ...event, date: '2005-03-01' }] } } },
  ],
  [
    'a span with a dash',
    { timelines: { peru: [{ ...event, date: '1991–1992' }] } },
    { timelines: { peru: { events: [{ ...event, date: '1991/1992' }] } } },
  ],
  [
    'a year that is a number',
    { timelines: { peru: [{ ...event, date: 1992 }] } },
    { timelines: { peru: { events: [event] } } },
  ],
  ['a version in quotes', { schemaVersion: '1', members }, { members }],
  ['a text that is a number', { areas: [{ id: 'a', text: 2018 }] }, { areas: [{ id: 'a', text: '2018' }] }],
  [
    'a version of a text that is a number',
    { areas: [{ id: 'a', text: { es: 2018 } }] },
    { areas: [{ id: 'a', text: { es: '2018' } }] },
  ],
  [
    'ids that are numbers',
    { areas: [{ id: 7, text: 'A' }], objectives: [{ id: 1, text: 'A', area: '7' }] },
    { areas: [{ id: '7', text: 'A' }], objectives: [{ id: '1', text: 'A', area: '7' }] },
  ],
  ['a telephone number that is a number', { contact: { phone: 576012345678 } }, { contact: { phone: '576012345678' } }],
  [
    'capitals in a choice',
    { governance: { bodies: [{ id: 'a', name: 'A' }], relations: [{ from: 'a', to: 'a', type: 'Other' }] } },
    { governance: { bodies: [{ id: 'a', name: 'A' }], relations: [{ from: 'a', to: 'a', type: 'other' }] } },
  ],

  [
    'an e-mail that is empty',
    { contact: { email: '', phone: '+57 601 234 5678' } },
    { contact: { phone: '+57 601 234 5678' } },
  ],
  [
    'a form with nothing in it',
    {
      contact: { email: '', phone: ' ', whatsapp: null, url: '', text: { es: '' }, label: {} },
      news: { src: '', url: '' },
    },
    {},
  ],
  [
    'dates that are empty',
    { members: { ...members, since: '', activeSince: ' ', asOf: null, maxAgeDays: '' } },
    { members },
  ],
  [
    'a source with nothing in it',
    { members: { total: 384, source: { text: '', url: { es: '' } } } },
    { members: { total: 384 } },
  ],
  ['a source that PHP has made a list', { members: { total: 384, source: [] } }, { members: { total: 384 } }],
  [
    'ids and areas that are empty',
    { objectives: [{ id: '', text: 'A', area: '' }] },
    { objectives: [{ id: '1', text: 'A' }] },
  ],
  [
    'a timeline that is null',
    { timelines: { peru: null, chile: [event] } },
    { timelines: { chile: { events: [event] } } },
  ],
  ['parts that are blank', { news: '', members: ' ', areas: null }, {}],
  ['a contact that is empty on purpose', { contact: {} }, { contact: {} }],
  ['a version that is blank', { schemaVersion: '', members }, { members }],
  [
    'bodies without relations',
    { governance: { bodies: [{ id: 'a', name: 'A' }] } },
    { governance: { bodies: [{ id: 'a', name: 'A' }], relations: [] } },
  ],
  [
    'timelines whose names can only mean one thing',
    { timelines: { Peru: [event], 'Café en México': [event], Colombia_2: [event], chile: null, Chile: [event] } },
    {
      timelines: {
        peru: { events: [event] },
        'cafe-en-mexico': { events: [event] },
        'colombia-2': { events: [event] },
        chile: { events: [event] },
      },
    },
  ],
  [
    'an area that is told elsewhere',
    { objectives: [{ id: 'a', text: 'A', area: 'roast' }] },
    { objectives: [{ id: 'a', text: 'A', area: 'roast' }] },
  ],
  ['a timeline that is empty on purpose', { timelines: { peru: [] } }, { timelines: { peru: { events: [] } } }],
  [
    'a language that is empty',
    { areas: [{ id: 'a', text: { en: '', es: 'Hola', pt: ' ' } }] },
    { areas: [{ id: 'a', text: { es: 'Hola' } }] },
  ],
  [
    'a language that is null',
    { areas: [{ id: 'a', text: { en: null, es: 'Hola' } }] },
    { areas: [{ id: 'a', text: { es: 'Hola' } }] },
  ],
  [
    'an address that is empty in a language',
    { contact: { url: { en: '', es: 'https://a.example/' } } },
    { contact: { url: { es: 'https://a.example/' } } },
  ],
  [
    'a body without words',
    { governance: { bodies: [{ id: 'a', name: 'A', text: '' }], relations: [] } },
    { governance: { bodies: [{ id: 'a', name: 'A' }], relations: [] } },
  ],

  [
    'a tag with an underscore',
    { areas: [{ id: 'a', text: { es_CO: 'A', en: 'B' } }] },
    { areas: [{ id: 'a', text: { 'es-CO': 'A', en: 'B' } }] },
  ],
  [
    'tags of three letters',
    { areas: [{ id: 'a', text: { spa: 'A', eng: 'B', por: 'C', fra: 'D' } }] },
    { areas: [{ id: 'a', text: { es: 'A', en: 'B', pt: 'C', fr: 'D' } }] },
  ],
  [
    'tags in capitals',
    { areas: [{ id: 'a', text: { ES: 'A', 'PT-br': 'B' } }] },
    { areas: [{ id: 'a', text: { es: 'A', 'pt-BR': 'B' } }] },
  ],
  [
    'a tag twice: the one that is written right',
    { areas: [{ id: 'a', text: { spa: 'A', es: 'B', ES: 'C' } }] },
    { areas: [{ id: 'a', text: { es: 'B' } }] },
  ],
  [
    'a tag twice, one of them empty',
    { areas: [{ id: 'a', text: { spa: 'A', es: '' } }] },
    { areas: [{ id: 'a', text: { es: 'A' } }] },
  ],
];

/** What has no one meaning, or none at all: it is told. */
const refused: [what: string, given: object, path: string, code: string][] = [
  ['a number that may be a decimal', { members: { ...members, total: '1,234' } }, 'members.total', 'whole-number'],
  ['a number in words', { members: { ...members, total: 'many' } }, 'members.total', 'whole-number'],
  ['a number that is empty', { members: { ...members, total: '' } }, 'members.total', 'required'],
  ['a number that is no year', { members: { ...members, since: 20_050_301 } }, 'members.since', 'date'],
  [
    'a date that may be two',
    { timelines: { peru: [{ ...event, date: '05/01/2026' }] } },
    'timelines.peru[0].date',
    'date',
  ],
  ['a version of two', { schemaVersion: '2', members }, 'schemaVersion', 'schema-version'],
  ['a version that is a list', { schemaVersion: [1], members }, 'schemaVersion', 'schema-version'],
  ['a truth for a text', { areas: [{ id: 'a', text: true }] }, 'areas[0].text', 'text'],
  ['a text that is empty', { areas: [{ id: 'a', text: '' }] }, 'areas[0].text', 'required'],
  [
    'a text that is empty in all languages',
    { areas: [{ id: 'a', text: { es: '', en: null } }] },
    'areas[0].text',
    'required',
  ],
  ['a title that is empty', { timelines: { peru: [{ ...event, title: ' ' }] } }, 'timelines.peru[0].title', 'required'],
  ['a paragraph that is empty', { presentation: ['A', ''] }, 'presentation[1]', 'required'],
  [
    'a source with an address and no name',
    { members: { total: 1, source: { url: 'https://a.example/' } } },
    'members.source.text',
    'required',
  ],
  ['one name for two timelines', { timelines: { peru: [event], Perú: [event] } }, 'timelines.Perú', 'unique-id'],
  [
    'a timeline whose name has no letter of ours',
    { timelines: { peru: [event], 日本: [event] } },
    'timelines.日本',
    'id',
  ],
  ['a timeline whose name would lose letters', { timelines: { '日本 2020': [event] } }, 'timelines.日本 2020', 'id'],
  ['a number for an address', { contact: { url: 5 } }, 'contact.url', 'address'],
  ['an address of either scheme', { contact: { url: '//a.example/' } }, 'contact.url', 'address'],
];

describe('A dataset as people write it', () => {
  for (const [what, given, read] of spellings)
    it(`may have ${what}`, () => {
      expect(validateDataset(given)).to.deep.equal({ parts: read, problems: [] });
    });

  for (const [what, given, path, code] of refused)
    it(`may not have ${what}: it is told`, () => {
      const { parts, problems } = validateDataset(given);
      expect(problems.map((problem) => [problem.path, problem.expected.code])).to.deep.equal([[path, code]]);
      expect(parts).to.deep.equal({});
    });
});
