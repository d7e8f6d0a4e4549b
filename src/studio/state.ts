import type { Json } from '../document/json.js';
import type { OpenConflict } from '../document/settle.js';
import type { Note } from '../sheets/from-book.js';
import type { SaveError } from './home.js';
import type { Fault } from './model/opening.js';
import { newId, type Draft } from './storage/drafts.js';
import type { Storage } from './storage/storage.js';
import { tasks, type texts, type Task, type UiLanguage } from './texts/texts.js';

export const screens = ['start', 'save', ...tasks] as const;
export type Screen = 'start' | 'save' | Task;

/** All that the page shows, but the document's own history. */
export interface State {
  readonly ui: UiLanguage;
  readonly screen: Screen;
  /** How the widget beside is shown. */
  readonly lang: string;
  readonly width: 'phone' | 'tablet' | 'full';
  /** What the story is told by; the name of its draft, which no other draft has, and of its file. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** As it was opened, and as it was last saved, in a file or where it is kept; in a site's studio, as the site has it. */
  readonly opened: Json;
  readonly saved: Json;
  readonly notes: readonly Note[];
  readonly fault?: { readonly code: Fault; readonly where: string } | undefined;
  readonly drafts: readonly string[];
  /** The draft that was removed last: it can be had back. */
  readonly dropped?: Draft | undefined;
  /** When the draft was last kept; false where the browser keeps none. */
  readonly kept?: number | false | undefined;
  /** Another window has kept the same draft. */
  readonly elsewhere?: boolean;
  readonly conflicts: readonly OpenConflict[];
  /** Where it is saved in place, and whether somebody else has written there since. */
  readonly storage?: Storage | undefined;
  readonly changedThere?: boolean;
  /** Why the site of this studio did not take it. */
  readonly refused?: SaveError | undefined;
  /** What the last action did, for the eyes and for screen readers. */
  readonly said: string;
  /** What people typed into fields that keep something else: dates. */
  readonly typed: ReadonlyMap<string, string>;
  /** What a screen has open: the timeline, the item, the part. */
  readonly chosen: { readonly [what: string]: string | undefined };
  /** What was published, by the check of an address. */
  readonly published?: keyof (typeof texts)['es']['published'] | undefined;
}

/** What the page shows before anything is opened. */
export const beginning = (ui: UiLanguage): State => ({
  ui,
  screen: 'start',
  lang: ui,
  width: 'full',
  id: newId(),
  name: '',
  file: '',
  opened: BLANK,
  saved: BLANK,
  notes: [],
  drafts: [],
  conflicts: [],
  said: '',
  typed: new Map(),
  chosen: {},
});

/** A story of which nothing is told yet. */
export const BLANK: Json = { schemaVersion: 1 };
