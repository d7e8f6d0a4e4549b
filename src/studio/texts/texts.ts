import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** What can be done, each in a short screen. */
export const tasks = ['number', 'event', 'translate', 'picture', 'people', 'contact', 'all'] as const;
export type Task = (typeof tasks)[number];

/** Where the saved file may be put. */
export const places = ['wordpress', 'joomla', 'drupal', 'ftp', 'mail'] as const;
export type Place = (typeof places)[number];

/** What a list is of, in sentences: one, and more. */
export type Counted = readonly [one: string, more: (count: string) => string];

/** The fields of which more is said than their name. */
export const hinted = [
  'activeSince',
  'maxAgeDays',
  'image.src',
  'image.alt',
  'image.credit',
  'image.width',
  'link.text',
  'unit',
  'phone',
  'whatsapp',
  'news.src',
  'relations.text',
  'presentation.paragraphs',
] as const;
export type Hinted = (typeof hinted)[number];

/** All that the studio says, in one language. */
export interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly pageLanguage: string;
  readonly start: string;
  readonly what: string;
  readonly tasks: { readonly [task in Task]: { readonly name: string; readonly about: string } };
  readonly back: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;

  readonly open: string;
  readonly opened: (name: string) => string;
  readonly openFile: string;
  readonly orDrop: string;
  readonly openAddress: string;
  readonly openPasted: string;
  readonly openButton: string;
  readonly network: string;
  readonly blank: string;
  readonly drafts: string;
  readonly goOn: string;
  readonly remove: string;
  readonly draftName: string;
  readonly rename: string;
  readonly draftRemoved: (name: string) => string;
  readonly kept: (time: string) => string;
  readonly notKept: string;
  readonly unkept: string;
  readonly otherTab: string;
  readonly joinTabs: string;
  /** Why something could not be opened; the place of a fault where it is known. */
  readonly faults: {
    readonly [
      fault in
        | 'too-large'
        | 'too-vast'
        | 'too-deep'
        | 'no-json'
        | 'no-map'
        | 'no-spreadsheet'
        | 'old-excel'
        | 'nothing-known'
        | 'not-readable'
        | 'not-loaded'
        | 'network'
        | 'no-address'
    ]: (where: string) => string;
  };

  readonly preview: string;
  readonly previewLanguage: string;
  readonly width: string;
  readonly widths: { readonly phone: string; readonly tablet: string; readonly full: string };

  readonly number: string;
  readonly asOf: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly more: string;
  readonly dateHint: string;
  readonly understood: (words: string, written: string) => string;
  readonly whichDate: string;
  readonly noSuchDay: string;
  readonly noDate: string;
  readonly askAsOf: string;
  /** The source was changed, and its address was not. */
  readonly oldUrl: string;
  readonly askSource: string;
  readonly otherLanguages: string;
  readonly optional: string;
  readonly picture: string;
  readonly newPicture: string;
  readonly pictureOf: string;
  readonly choose: string;
  /** What to write, where the name of a field does not say it: by its path, or the end of it. */
  readonly hints: { readonly [field in Hinted]: string };

  readonly timeline: string;
  readonly newTimeline: string;
  readonly addEvent: string;
  readonly addPerson: string;
  readonly addItem: string;
  readonly added: string;
  readonly removed: string;
  readonly up: string;
  readonly down: string;
  readonly untitled: string;
  readonly search: string;
  readonly showMore: (rest: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteButton: string;
  readonly pasted: (count: string) => string;
  readonly pastedNothing: string;

  readonly gaps: (count: string) => string;
  readonly noGaps: string;
  readonly gap: string;
  /** A language of the document's own: the control, its code, what is said of a wrong one; and the rows of the widgets' words. */
  readonly addLanguage: string;
  readonly languageCode: string;
  readonly noLanguage: string;
  readonly widgetWords: string;
  readonly onlyGaps: string;
  readonly where: string;
  readonly stale: string;
  readonly handOut: string;
  readonly takeBack: string;
  readonly from: string;
  readonly into: string;
  readonly takenBack: (count: string) => string;
  readonly unreadRows: (rows: string) => string;
  readonly noTranslations: string;
  readonly conflicts: (count: string) => string;
  readonly conflictMine: string;
  readonly conflictTheirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  /** What one of two removed. */
  readonly gone: string;
  readonly placeGone: string;

  readonly problems: (count: string) => string;
  readonly noProblems: string;
  readonly cost: string;
  readonly goThere: string;

  readonly save: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly changesOfAll: string;
  readonly noMoreChanges: string;
  readonly saveInPlace: string;
  readonly download: string;
  readonly downloadBook: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly saveOver: string;
  readonly openTheirs: string;
  readonly saveCopy: string;
  readonly joined: string;
  readonly joinThere: string;
  readonly changedThere: (name: string) => string;
  readonly whatNow: string;
  readonly places: { readonly [place in Place]: { readonly name: string; readonly steps: string } };
  readonly checkAddress: string;
  readonly check: string;
  readonly published: {
    readonly same: string;
    readonly differs: string;
    readonly unreadable: string;
    readonly noJson: string;
  };

  /** What changed, in sentences. */
  readonly said: {
    readonly number: (from: string, to: string) => string;
    readonly numberNew: (to: string) => string;
    readonly asOf: (date: string) => string;
    readonly kinds: {
      readonly [kind in 'event' | 'person' | 'body' | 'relation' | 'figure' | 'objective' | 'area' | 'other']: Counted;
    };
    readonly isNew: (what: string, many: boolean) => string;
    readonly isGone: (what: string, many: boolean) => string;
    readonly texts: Counted;
    readonly values: Counted;
    readonly change: (what: string, many: boolean) => string;
    readonly order: string;
    readonly lack: (count: string, many: boolean, language: string) => string;
  };
  readonly guide: 'su-propia-historia' | 'your-own-story';
  readonly guides: string;
  readonly builder: string;
}

/** The languages that the studio is written in. */
export const texts = { es, en, pt, fr } satisfies { readonly [code: string]: Texts };

export type UiLanguage = keyof typeof texts;
export const uiLanguages = Object.keys(texts) as UiLanguage[];

/** The language of the page: as its address says, else the browser's first that it speaks. */
export function pageLanguage(search: string, browser: readonly string[]): UiLanguage {
  const asked = [new URLSearchParams(search).get('ui') ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return asked.map((code) => uiLanguages.find((each) => each === code)).find(Boolean) ?? 'es';
}
