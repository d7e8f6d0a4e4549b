import { same, type Json, type Path } from '../document/json.js';
import { begin, edited, redone, settled, undone, type History } from '../document/history.js';
import { merged, type Conflict } from '../document/merge.js';
import type { Patch } from '../document/patch.js';
import { openConflict, takingTheirs, type OpenConflict } from '../document/settle.js';
import type { Note } from '../sheets/from-book.js';
import { BookError } from '../sheets/book.js';
import { SaveError, type Home } from './home.js';
import { OpenError, type Fault, type Opened } from './model/opening.js';
import { draftNames, draftOf, keepDraft, newId, removeDraft, type Draft } from './storage/drafts.js';
import type { Storage } from './storage/storage.js';
import { openTabs } from './storage/tabs.js';
import { tasks, texts, uiLanguages, type Task, type UiLanguage } from './texts/texts.js';

export const screens = ['start', 'save', ...tasks] as const;
export type Screen = 'start' | 'save' | Task;

/** All that the page shows, but the document's own history. */
export interface State {
  readonly ui: UiLanguage;
  readonly screen: Screen;
  /** How the widget beside is shown. */
  readonly lang: UiLanguage;
  readonly width: 'phone' | 'tablet' | 'full';
  /** What the story is told by; the name of its draft, which no other draft has, and of its file. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** As it was opened. */
  readonly opened: Json;
  readonly notes: readonly Note[];
  readonly fault?: { readonly code: Fault; readonly where: string } | undefined;
  readonly drafts: readonly string[];
  /** When the draft was last kept; false where the browser keeps none. */
  readonly kept?: number | false | undefined;
  /** Another window has kept the same draft. */
  readonly elsewhere?: boolean;
  readonly conflicts: readonly OpenConflict[];
  /** Where it is saved in place. */
  readonly storage?: Storage | undefined;
  /** Why it was not saved in place. */
  readonly refused?: string | undefined;
  /** What the last action did, for the eyes and for screen readers. */
  readonly said: string;
  /** What people typed into fields that keep something else: dates. */
  readonly typed: ReadonlyMap<string, string>;
  /** What a screen has open: the timeline, the item, the part. */
  readonly chosen: { readonly [what: string]: string | undefined };
  /** What was published, by the check of an address. */
  readonly published?: keyof (typeof texts)['es']['published'] | undefined;
}

/** A story of which nothing is told yet. */
export const BLANK: Json = { schemaVersion: 1 };

/** How long to wait for the next key before a draft is kept, in milliseconds. */
const PAUSE = 400;

/** Whether items of a list get other places: what was typed is told by them. */
const shifts = ({ op, path }: Patch) =>
  op === 'insert' || op === 'move' || !path.length || (op === 'remove' && typeof path.at(-1) === 'number');

/** The story that is open, and what is done with it. Every change draws the page anew. */
export class Studio {
  state: State;
  history: History = begin(BLANK);
  /** The site that this studio belongs to, if it does to one. */
  home?: Home | undefined;
  private keeping?: ReturnType<typeof setTimeout> | undefined;
  /** What this window and the draft last agreed on: the base of a merge. */
  private agreed: Json = BLANK;
  /** What was opened last: what comes later of an earlier one is not wanted any more. */
  private turn = 0;
  /** What was last given away as a file, or saved in its place. */
  private saved: Json | undefined;
  private lastKeep: Promise<void> = Promise.resolve();
  private readonly tabs = openTabs((name) => {
    if (name === this.state.name) void this.hear();
  });

  constructor(
    private readonly draw: () => void,
    ui: UiLanguage,
  ) {
    this.state = {
      ui,
      screen: 'start',
      lang: ui,
      width: 'full',
      id: newId(),
      name: '',
      file: '',
      opened: BLANK,
      notes: [],
      drafts: [],
      conflicts: [],
      said: '',
      typed: new Map(),
      chosen: {},
    };
  }

  get document(): Json {
    return this.history.now;
  }

  get texts() {
    return texts[this.state.ui];
  }

  set(change: Partial<State>) {
    this.state = { ...this.state, ...change };
    this.draw();
  }

  choose(what: string, value: string | undefined) {
    this.set({ chosen: { ...this.state.chosen, [what]: value } });
  }

  go(hash: string) {
    const screen = screens.find((each) => `#${each}` === hash) ?? 'start';
    this.history = settled(this.history);
    this.set({ screen, said: '', fault: undefined, refused: undefined, typed: new Map() });
  }

  edit(patches: readonly Patch[], topic?: string) {
    // Who writes before any story is open has begun one: what is still being read does not replace it.
    if (!this.state.name) {
      this.turn++;
      this.begin({ id: newId(), name: 'story.json', file: 'story.json', now: BLANK, opened: BLANK }, []);
    }
    this.become(edited(this.history, patches, topic), patches.some(shifts) ? { typed: new Map() } : {});
  }

  undo() {
    this.become(undone(this.history), { said: this.texts.undone, typed: new Map() });
  }

  redo() {
    this.become(redone(this.history), { said: this.texts.redone, typed: new Map() });
  }

  /**
   * Opens what is read; where it can't be, the story that was open stays.
   * @returns Whether a story is open then: this one, or what was opened while it was read.
   */
  async open(name: string, read: () => Promise<Opened> | Opened, storage?: Storage) {
    const turn = ++this.turn;
    try {
      const { document, notes } = await read();
      if (turn !== this.turn) return true;
      await this.keepNow();
      // In a site's studio, what changes is told against what the site has.
      const opened = storage ? document : (this.home?.storage.kept ?? document);
      const draft = { id: newId(), name: await this.freeName(name), file: name, now: document, opened };
      if (turn === this.turn) this.begin(draft, notes, storage);
      return true;
    } catch (error) {
      if (turn !== this.turn) return true;
      if (!(error instanceof OpenError)) throw error;
      this.set({ fault: { code: error.code, where: error.where } });
      return false;
    }
  }

  /** Opens what the site of this studio has. */
  openHome(): Promise<boolean> {
    const { storage } = this.home!;
    return this.open(storage.name, async () => ({ document: await storage.load(), notes: [] }), storage);
  }

  /** Does what may fail for a reason that can be told, and tells it. */
  async trying(run: () => Promise<unknown>) {
    this.set({ fault: undefined });
    try {
      await run();
    } catch (error) {
      if (!(error instanceof OpenError || error instanceof BookError)) throw error;
      this.set({ fault: { code: error.code, where: error instanceof OpenError ? error.where : '' } });
    }
  }

  async goOn(name: string) {
    const turn = ++this.turn;
    await this.keepNow();
    const draft = await draftOf(name);
    if (turn !== this.turn) return;
    if (!draft) return this.listDrafts();
    this.begin(draft, []);
    // What was published since the draft was begun is not written over.
    const kept = this.home?.storage.kept;
    if (kept && !same(kept, draft.opened)) this.joinWith(draft.opened, kept);
  }

  async rename(given: string) {
    const name = given.trim().slice(0, 80);
    if (!name || name === this.state.name) return;
    await this.keepNow();
    const old = await this.ownDraft();
    // What another window has kept under the old name stays there.
    const isSame = old && same(old.now, this.agreed);
    this.set({ name: await this.freeName(name) });
    await this.keep();
    if (isSame) await removeDraft(old.name);
    await this.listDrafts();
  }

  async drop(name: string) {
    await removeDraft(name);
    await this.listDrafts();
  }

  async listDrafts() {
    this.set({ drafts: await draftNames() });
  }

  /** Joins what another window has kept with what is here. */
  async join() {
    const draft = await this.ownDraft();
    if (!draft) return this.set({ elsewhere: false });
    const { document, conflicts } = merged(this.agreed, this.document, draft.now);
    this.agreed = draft.now;
    this.become(edited(this.history, [{ op: 'set', path: [], value: document }]), {
      elsewhere: false,
      typed: new Map(),
      conflicts: this.openConflicts(document, conflicts),
    });
    // Where mine stands as it was, nothing has changed here, and yet it is not what is kept.
    await this.keep();
  }

  /** Joins what somebody else has saved with what is here, where both were made of one story. */
  joinWith(base: Json, theirs: Json) {
    const { document, conflicts } = merged(base, this.document, theirs);
    this.become(edited(this.history, [{ op: 'set', path: [], value: document }]), {
      opened: theirs,
      typed: new Map(),
      conflicts: this.openConflicts(document, conflicts),
    });
  }

  /** Saves the story in its place, and says what came of it. */
  async saveInPlace() {
    const { storage, id } = this.state;
    if (!storage) return;
    const { document } = this;
    this.set({ refused: undefined, said: '' });
    try {
      await storage.save(document);
    } catch (error) {
      console.warn(`[coffee-network] ${String(error)}`);
      if (!(error instanceof SaveError)) return this.set({ said: this.texts.saveFailed });
      if (this.state.id !== id) return;
      if (error.meanwhile) this.joinWith(error.meanwhile.base, error.meanwhile.theirs);
      return this.set({ refused: this.home?.texts[this.state.ui].refusals[error.code](error.detail) });
    }
    if (this.state.id !== id) return;
    this.tellSaved(storage.name);
    if (storage !== this.home?.storage) return;
    this.saved = document;
    this.set({ said: this.home.texts[this.state.ui].saved, opened: document });
    // Nothing is left to be gone on with, unless somebody has gone on writing.
    await this.keepNow();
    if (!same(this.document, document)) return;
    await removeDraft(this.state.name);
    this.set({ kept: undefined });
    await this.listDrafts();
  }

  /** Lets one of two versions of a place stand: mine does already. */
  settle(conflict: OpenConflict, version: 'mine' | 'theirs') {
    const patches = version === 'mine' ? [] : takingTheirs(this.document, conflict);
    if (!patches) return this.set({ said: this.texts.placeGone });
    const conflicts = this.state.conflicts.filter((each) => each !== conflict);
    this.become(edited(this.history, patches), { conflicts, typed: new Map() });
  }

  /** What two wrote in one place, with what waited already: of one place, the last. */
  openConflicts(document: Json, found: readonly Conflict[]) {
    const conflicts = found.map((conflict) => openConflict(conflict, document));
    const waiting = this.state.conflicts.filter(({ place }) => !conflicts.some((each) => same(each.place, place)));
    return [...waiting, ...conflicts];
  }

  typed(path: Path, text: string) {
    return new Map(this.state.typed).set(JSON.stringify(path), text);
  }

  /** Whether something would be lost if the window were closed now. */
  get isUnkept(): boolean {
    return !same(this.document, this.agreed) && !same(this.document, this.saved);
  }

  /** The story as it is now was saved somewhere, which is said. */
  tellSaved(where: string) {
    this.saved = this.document;
    this.set({ said: this.texts.saved(where) });
  }

  /** Keeps at once what is still to be kept. */
  keepNow(): Promise<void> {
    return this.keeping === undefined ? this.lastKeep : this.keep();
  }

  private become(history: History, change: Partial<State> = {}) {
    const differs = history.now !== this.history.now;
    this.history = history;
    this.set(change);
    if (!differs) return;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keep(), PAUSE);
  }

  /** Another window has kept the draft: where nothing was changed here since, that is what it now is. */
  private async hear() {
    const draft = await this.ownDraft();
    if (!draft || same(draft.now, this.agreed)) return;
    if (!same(this.document, this.agreed)) return this.set({ elsewhere: true });
    this.agreed = draft.now;
    this.history = edited(this.history, [{ op: 'set', path: [], value: draft.now }]);
    this.set({ typed: new Map() });
  }

  /** Keeps the story as it is now, after what is being kept already. */
  private keep(): Promise<void> {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    return (this.lastKeep = this.lastKeep.then(() => this.keepNext()));
  }

  private async keepNext(): Promise<void> {
    const { id, name, file, opened } = this.state;
    const { now } = this.history;
    const time = Date.now();
    const kept = await keepDraft({ id, name, file, now, opened, time }, this.agreed);
    if (this.state.id !== id) return;
    // What another window has kept meanwhile is not written over: the two are joined first.
    if (kept === 'changed') return this.set({ elsewhere: true });
    if (kept === 'taken') {
      const free = await this.freeName(name);
      if (this.state.id !== id) return;
      this.set({ name: free });
      return this.keepNext();
    }
    if (kept === 'kept') {
      this.agreed = now;
      this.tabs.tell(name);
    }
    this.set({ kept: kept === 'kept' && time });
    if (!this.state.drafts.includes(name)) await this.listDrafts();
  }

  /** The draft of this story, and not of another with its name. */
  private async ownDraft(): Promise<Draft | undefined> {
    const draft = await draftOf(this.state.name);
    return draft?.id === this.state.id ? draft : undefined;
  }

  private begin(
    { id, name, file, now, opened }: Omit<Draft, 'time'>,
    notes: readonly Note[],
    storage: Storage | undefined = this.home?.storage,
  ) {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    this.history = begin(now);
    this.agreed = now;
    this.saved = undefined;
    this.set({
      id,
      name,
      file,
      opened,
      notes,
      storage,
      kept: undefined,
      elsewhere: false,
      fault: undefined,
      refused: undefined,
      conflicts: [],
      typed: new Map(),
      chosen: {},
      published: undefined,
    });
    void this.listDrafts();
  }

  /** A draft that is there already is not written over. */
  private async freeName(name: string): Promise<string> {
    const taken = await draftNames();
    let free = name;
    for (let number = 2; taken.includes(free); number++)
      free = name.replace(/( \(\d+\))?(\.\w+)?$/, (_, __, end: string = '') => ` (${number})${end}`);
    return free;
  }
}

/** The language of the page: as its address says, else the browser's first that it speaks. */
export function pageLanguage(search: string, browser: readonly string[]): UiLanguage {
  const asked = [new URLSearchParams(search).get('ui') ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return asked.map((code) => uiLanguages.find((each) => each === code)).find(Boolean) ?? 'es';
}
