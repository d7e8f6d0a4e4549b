/** What a phrase may be given for. */
export interface PhraseKind {
  /** How many signs have room where it stands. */
  readonly most: number;
  /** What it must hold, all of it: `{date}`. */
  readonly holds?: readonly string[];
  /** Whether it has a form for each plural category of a number, or for each kind of date. */
  readonly forms?: 'plural' | 'date';
  /** Whether it may be left out without any other language standing in: few languages need it. */
  readonly extra?: boolean;
}

const most = (most: number, ...holds: string[]): PhraseKind => ({ most, ...(holds.length && { holds }) });

/**
 * The widgets' own words, in the order in which a translator meets them. What each is for, with a picture of where it
 * stands, is in the guides for translators.
 */
export const phrases = {
  organizations: { most: 80, forms: 'plural' },
  established: most(32),
  activeSince: most(32),
  asOf: most(32),
  source: most(24),
  colon: most(4),
  mayHaveChanged: most(40),

  objectivesHeading: most(60),
  areas: most(40),
  objectives: most(40),
  otherObjectives: most(40),

  governanceHeading: most(60),
  'part-of': most(40),
  elects: most(40),
  'raises-before': most(40),
  'related-to': most(40),

  timeline: most(60),
  search: most(40),
  found: { most: 48, holds: ['shown', 'all'], forms: 'plural' },

  figures: most(60),

  contact: most(32),
  email: most(32),
  phone: most(32),
  page: most(32),

  news: most(60),
  allNews: most(40),
  noNews: most(60),
  untitled: most(32),

  more: most(32),
  andMore: most(32, 'rest'),
  copy: most(24),
  copied: most(24),

  since: { most: 40, holds: ['date'], forms: 'date' },
  until: { most: 40, holds: ['date'], forms: 'date' },
  about: { most: 40, holds: ['date'], forms: 'date' },
  decade: most(40, 'start'),
  decadeOf1900s: most(40, 'short'),
  spring: most(40, 'year'),
  summer: most(40, 'year'),
  autumn: most(40, 'year'),
  winter: most(40, 'year'),
  day: { ...most(40, 'day', 'month', 'year'), extra: true },
  month: { ...most(40, 'month', 'year'), extra: true },
  year: { ...most(40, 'year'), extra: true },
  stop: { ...most(4), extra: true },
  comma: { ...most(4), extra: true },
} as const satisfies { readonly [name: string]: PhraseKind };

export type PhraseName = keyof typeof phrases;

/** What the sentences to editors must hold. */
export const messagePlaceholders: { readonly [name: string]: readonly string[] } = {
  problem: ['where', 'expected'],
  missing: ['where'],
  unclosed: ['tag', 'end'],
  otherVersion: ['tag', 'present', 'version'],
};
