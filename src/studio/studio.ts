import { same, type Json, type Path } from '../document/json.js';
import { begin, edited, redone, settled, undone, type History } from '../document/history.js';
import { merged } from '../document/merge.js';
import type { Patch } from '../document/patch.js';
import type { OpenConflict } from '../document/settle.js';
import type { Note } from '../sheets/from-book.js';
import { BookError } from '../sheets/book.js';
import { openConflicts, othersThan, takingVersion } from './model/conflicts.js';
import { OpenError, type Opened } from './model/opening.js';
import { beginning, BLANK, screens, type State } from './state.js';
import {
  draftNames,
  draftOf,
  freeName,
  freshDraft,
  keepDraft,
  removeDraft,
  restoreDraft,
  type Draft,
} from './storage/drafts.js';
import type { Storage } from './storage/storage.js';
import { openTabs } from './storage/tabs.js';
import { texts, type UiLanguage } from './texts/texts.js';

/** How long to wait for the next key before a draft is kept, in milliseconds. */
const PAUSE = 400;

/** Whether items of a list get other places: what was typed is told by them. */
const shifts = ({ op, path }: Patch) =>
  op === 'insert' || op === 'move' || !path.length || (op === 'remove' && typeof path.at(-1) === 'number');

/** The story that is open, and what is done with it. Every change draws the page anew. */
export class Studio {
  state: State;
  history: History = begin(BLANK);
  private keeping?: ReturnType<typeof setTimeout> | undefined;
  /** What this window and the draft last agreed on: the base of a merge. */
  private agreed: Json = BLANK;
  /** What is kept where it is saved in place, as far as is known here: the base of another merge. */
  private there: Json = BLANK;
  /** What was opened last: what comes later of an earlier one is not wanted any more. */
  private turn = 0;
  private lastKeep: Promise<void> = Promise.resolve();
  private readonly tabs = openTabs((name) => {
    if (name === this.state.name) void this.hear();
  });

  constructor(
    private readonly draw: () => void,
    ui: UiLanguage,
  ) {
    this.state = beginning(ui);
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
    this.set({ screen, said: '', fault: undefined, typed: new Map() });
  }

  edit(patches: readonly Patch[], topic?: string) {
    // Who writes before any story is open has begun one: what is still being read does not replace it.
    if (!this.state.name) {
      this.turn++;
      this.begin(freshDraft('story.json', BLANK), []);
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
      const draft = { ...freshDraft(name, document), name: await freeName(name) };
      if (turn === this.turn && this.mayLeave()) this.begin(draft, notes, storage);
      return true;
    } catch (error) {
      if (turn !== this.turn) return true;
      if (!(error instanceof OpenError)) throw error;
      this.set({ fault: { code: error.code, where: error.where } });
      return false;
    }
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
    if (draft) {
      if (this.mayLeave()) this.begin(draft, []);
    } else await this.listDrafts();
  }

  async rename(given: string) {
    const name = given.trim().slice(0, 80);
    if (!name || name === this.state.name) return;
    await this.keepNow();
    const old = await this.ownDraft();
    // What another window has kept under the old name stays there.
    const isSame = old && same(old.now, this.agreed);
    this.set({ name: await freeName(name) });
    await this.keep();
    if (isSame) await removeDraft(old.name);
    await this.listDrafts();
  }

  async drop(name: string) {
    const dropped = await draftOf(name);
    await removeDraft(name);
    this.set({ dropped, said: this.texts.draftRemoved(name) });
    await this.listDrafts();
  }

  /** The draft that was removed last is there again. */
  async undrop() {
    const { dropped } = this.state;
    if (!dropped) return;
    await restoreDraft(dropped);
    this.set({ dropped: undefined, said: this.texts.undone });
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
      conflicts: openConflicts(this.state.conflicts, document, conflicts),
    });
    // Where mine stands as it was, nothing has changed here, and yet it is not what is kept.
    await this.keep();
  }

  /** Joins what somebody else has written where the story is kept with what is here. */
  async joinThere(storage: Storage) {
    const theirs = await storage.load();
    const { document, conflicts } = merged(this.there, this.document, theirs);
    this.there = theirs;
    this.become(edited(this.history, [{ op: 'set', path: [], value: document }]), {
      changedThere: false,
      said: this.texts.joined,
      typed: new Map(),
      conflicts: openConflicts(this.state.conflicts, document, conflicts),
    });
  }

  /** Lets one of two versions of a place stand: mine does already. */
  settle(conflict: OpenConflict, version: 'mine' | 'theirs') {
    const patches = takingVersion(this.document, conflict, version);
    if (!patches) return this.set({ said: this.texts.placeGone });
    const conflicts = othersThan(conflict, version, this.state.conflicts);
    this.become(edited(this.history, patches), { conflicts, typed: new Map() });
  }

  typed(path: Path, text: string) {
    return new Map(this.state.typed).set(JSON.stringify(path), text);
  }

  /** Whether something would be lost if the window were closed now. */
  get isUnkept(): boolean {
    return !same(this.document, this.agreed) && !same(this.document, this.state.saved);
  }

  /** The story was saved somewhere, as it was then; that is said, and kept with the draft. */
  tellSaved(where: string, saved: Json, isInPlace = false) {
    if (isInPlace) this.there = saved;
    this.set({ saved, said: this.texts.saved(where), ...(isInPlace && { changedThere: false }) });
    if (this.state.kept) void this.keep();
  }

  /** Keeps at once what is still to be kept. */
  keepNow(): Promise<void> {
    return this.keeping === undefined ? this.lastKeep : this.keep();
  }

  /** Where the browser keeps nothing, what was written is lost with another story: that is asked. */
  private mayLeave(): boolean {
    return !this.isUnkept || confirm(this.texts.unkept);
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
    const { id, name, file, opened, saved } = this.state;
    const { now } = this.history;
    const time = Date.now();
    const kept = await keepDraft({ id, name, file, now, opened, saved, time }, this.agreed);
    if (this.state.id !== id) return;
    // What another window has kept meanwhile is not written over: the two are joined first.
    if (kept === 'changed') return this.set({ elsewhere: true });
    if (kept === 'taken') {
      const free = await freeName(name);
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
    { id, name, file, now, opened, saved }: Omit<Draft, 'time'>,
    notes: readonly Note[],
    storage?: Storage,
  ) {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    this.history = begin(now);
    this.agreed = now;
    this.there = now;
    this.set({
      id,
      name,
      file,
      opened,
      saved,
      notes,
      storage,
      changedThere: false,
      kept: undefined,
      elsewhere: false,
      fault: undefined,
      conflicts: [],
      typed: new Map(),
      chosen: {},
      published: undefined,
    });
    void this.listDrafts();
  }
}
