import type { Messages } from '../messages.js';
import type { LanguageRecord } from '../record.js';
import type { DataTerms, Terms } from '../terms.js';

const terms: Terms = {
  organizations: (category) => `small coffee producer ${category === 'one' ? 'organization' : 'organizations'}`,
  established: 'Established',
  activeSince: 'Active since',
  asOf: 'As of',
  source: 'Source',
  colon: ': ',

  objectivesHeading: 'Areas of work and objectives',
  areas: 'Areas of work',
  objectives: 'Objectives',

  governanceHeading: 'Governing bodies',

  figures: 'Key figures',

  news: 'News',
  allNews: 'All news',

  contact: 'Contact',
  email: 'E-mail',
  phone: 'Telephone',
  page: 'Website',

  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  about: (date) => `about ${date}`,
  decade: (start) => `the ${start}s`,
  season: (index, year) => `${['spring', 'summer', 'autumn', 'winter'][index]} ${year}`,

  secondFile: 'coffee-network-live.js could not be loaded: put it beside coffee-network.js.',
};

export const dataTerms: DataTerms = {
  otherObjectives: 'Other objectives',
  mayHaveChanged: 'may have changed',
  relations: {
    'part-of': 'Part of: ',
    elects: 'Elected by: ',
    'raises-before': 'Matters raised before: ',
    other: 'Related to: ',
  },
  timeline: 'Timeline',
  search: 'Search the timeline',
  found: (shown, all) => `${shown} of ${all} events`,
  more: 'More',
  andMore: (rest) => `and ${rest} more`,
  noNews: 'No news yet.',
  untitled: 'Untitled',
  copy: 'Copy',
  copied: 'Copied',
};

export const messages: Messages = {
  problem: (where, expected) => `${where}: expected ${expected}. This value is not used: correct it or remove it.`,
  missing: (where) => `${where}: this value is missing, and without it what it belongs to is not used. Add it.`,
  unclosed: (tag, end) => `${tag} seems not to be closed (/> does not close it): write ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag}: version ${present} is already on this page; version ${version} is left out. Include one version.`,
  expected: {
    'international-phone': 'a number with its country code: ',
    'whole-number': 'a whole number',
    number: 'a number',
    date: 'a date',
    'text-or-empty': 'a text that says what the picture shows, or "" if it only adorns the page',
    country: 'the two letters of a country (ISO 3166-1)',
    required: 'a value',
    'unknown-name': 'the name',
    'at-most': 'at most',
    'unique-id': 'a unique id',
    'known-id': 'an id that exists',
    'no-cycle': 'a relation without cycles',
    'readable-file': 'a JSON file that this site may read (CORS), of at most 5 MB, within 8 seconds',
    'readable-json': 'JSON without a syntax error',
    'readable-feed': 'an RSS, Atom, JSON Feed or WordPress feed that this site may read (CORS)',
    renderable: 'something that can be shown',
    untouched: 'content that no other script changes',
  },
};

export const en: LanguageRecord = { code: 'en', name: 'English', direction: 'ltr', fallbacks: ['es'], terms };
