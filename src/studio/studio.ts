import { same, type Json, type Path } from '../document/json.js';
import { begin, edited, redone, settled, undone, type History } from '../document/history.js';
import { merged } from '../document/merge.js';
import type { Patch } from '../document/patch.js';
import type { OpenConflict } from '../document/settle.js';
import type { Note } from '../sheets/from-book.js';
import { BookError } from '../sheets/book.js';
import { SaveError, type Home, type HomeTexts } from './home.js';
import { openConflicts, othersThan, takingVersion } from './model/conflicts.js';
import { OpenError, type Opened } from './model/opening.js';
import { beginning, BLANK, screens, type State } from './state.js';
import { draftNames, draftOf, freeName, freshDraft, removeDraft, restoreDraft, type Draft } from './storage/drafts.js';
import { Keeping } from './storage/keeping.js';
import { ChangedThere, type Storage } from './storage/storage.js';
import { texts, type UiLanguage } from './texts/texts.js';

/** Whether items of a list get other places: what was typed is told by them. */
const shifts = ({ op, path }: Patch) =>
  op === 'insert' || op === 'move' || !path.length || (op === 'remove' && typeof path.at(-1) === 'number');

/** The story that is open, and what is done with it. Every change draws the page anew. */
export class Studio {
  state: State;
  history: History = begin(BLANK);
  /** The site that this studio belongs to, if it does to one: what is opened is saved there. */
  home?: Home | undefined;
  private readonly keeping: Keeping = new Keeping(this);
  /** What is kept where it is saved in place, as far as is known here: the base of another merge. */
  private there: Json = BLANK;
  /** What was last saved anywhere, in a file too: closing the window loses nothing of it. */
  private safe: Json = BLANK;
  private isSaving = false;
  /** What was opened last: what comes later of an earlier one is not wanted any more. */
  private turn = 0;
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

  /** What the site of this studio says in its own words. */
  get homeTexts(): HomeTexts | undefined {
    return this.home?.texts[this.state.ui];
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
      await this.keeping.now();
      // What changed is told against what the site has, where there is one.
      const kept = this.home?.storage.kept ?? document;
      const draft = { ...freshDraft(name, document), name: await freeName(name), opened: kept, saved: kept };
      if (turn === this.turn && this.mayLeave()) this.begin(draft, notes, storage);
      return true;
    } catch (error) {
      if (turn !== this.turn) return true;
      if (!(error instanceof OpenError)) throw error;
      this.set({ fault: { code: error.code, where: error.where } });
      return false;
    }
  }

  /** Opens what is kept there by now, beside this story, which stays as a draft. */
  openThere(storage: Storage): Promise<boolean> {
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
    await this.keeping.now();
    const draft = await draftOf(name);
    if (turn !== this.turn) return;
    if (!draft) return this.listDrafts();
    if (!this.mayLeave()) return;
    this.begin(draft, []);
    // What was published since it was begun is not written over.
    const kept = this.home?.storage.kept;
    if (kept && !same(kept, draft.saved)) this.joinWith(kept);
  }

  async rename(given: string) {
    const name = given.trim().slice(0, 80);
    if (!name || name === this.state.name) return;
    await this.keeping.now();
    const old = await this.keeping.own();
    // What another window has kept under the old name stays there.
    const isSame = old && same(old.now, this.keeping.agreed);
    this.set({ name: await freeName(name) });
    await this.keeping.keep();
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
    const draft = await this.keeping.own();
    if (!draft) return this.set({ elsewhere: false });
    const { document, conflicts } = merged(this.keeping.agreed, this.document, draft.now);
    this.keeping.agreed = draft.now;
    this.become(edited(this.history, [{ op: 'set', path: [], value: document }]), {
      elsewhere: false,
      typed: new Map(),
      conflicts: openConflicts(this.state.conflicts, document, conflicts),
    });
    // Where mine stands as it was, nothing has changed here, and yet it is not what is kept.
    await this.keeping.keep();
  }

  /** Joins what somebody else has written where the story is kept with what is here. */
  async joinThere(storage: Storage) {
    this.joinWith(await storage.load());
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

  /** Another window has kept the draft: where nothing was changed here since, that is what it now is. */
  async hear() {
    const draft = await this.keeping.own();
    if (!draft || same(draft.now, this.keeping.agreed)) return;
    if (!same(this.document, this.keeping.agreed)) return this.set({ elsewhere: true });
    this.keeping.agreed = draft.now;
    this.history = edited(this.history, [{ op: 'set', path: [], value: draft.now }]);
    this.set({ typed: new Map() });
  }

  /** Keeps at once what is still to be kept. */
  keepNow(): Promise<void> {
    return this.keeping.now();
  }

  /** Whether something would be lost if the window were closed now. */
  get isUnkept(): boolean {
    return !same(this.document, this.keeping.agreed) && !same(this.document, this.safe);
  }

  /** Saves the story where it is kept, and says what came of it. @param over - Though somebody else has saved there meanwhile. */
  async saveInPlace(over = false) {
    const { storage, id } = this.state;
    if (!storage || this.isSaving) return;
    const { document } = this;
    this.isSaving = true;
    this.set({ refused: undefined, said: '' });
    try {
      await storage.save(document, over);
      if (this.state.id === id)
        await this.tellSaved(this.homeTexts?.saved ?? this.texts.saved(storage.name), document, true);
      // Another story is open by now, which was not made of this one.
      else if (this.state.storage === storage) this.set({ changedThere: true });
    } catch (error) {
      if (!(error instanceof ChangedThere)) console.warn(`[coffee-network] ${String(error)}`);
      if (this.state.id !== id) return;
      if (error instanceof ChangedThere) this.set({ changedThere: true });
      else if (this.home && error instanceof SaveError) this.set({ refused: error });
      else this.set({ said: this.texts.saveFailed });
    } finally {
      this.isSaving = false;
    }
  }

  /** The story was saved, as it was then: that is said, and kept with the draft. A file does not change what a site has. */
  async tellSaved(said: string, document: Json, isInPlace = false) {
    this.safe = document;
    if (isInPlace) this.there = document;
    this.set({
      said,
      ...((isInPlace || !this.home) && { saved: document }),
      ...(isInPlace && { changedThere: false }),
    });
    if (isInPlace && this.home) await this.leaveDraft(document);
    else if (this.state.kept) await this.keeping.keep();
  }

  private joinWith(theirs: Json) {
    const { document, conflicts } = merged(this.there, this.document, theirs);
    this.there = theirs;
    this.become(edited(this.history, [{ op: 'set', path: [], value: document }]), {
      saved: theirs,
      changedThere: false,
      said: this.texts.joined,
      typed: new Map(),
      conflicts: openConflicts(this.state.conflicts, document, conflicts),
    });
  }

  /** Where the browser keeps nothing, what was written is lost with another story: that is asked. */
  private mayLeave(): boolean {
    return !this.isUnkept || confirm(this.texts.unkept);
  }

  /** What is on the site need not be gone on with, unless somebody has gone on writing, here or in another window. */
  private async leaveDraft(saved: Json): Promise<void> {
    await this.keepNow();
    const draft = await this.keeping.own();
    if (!draft || !same(draft.now, saved) || !same(this.document, saved)) return;
    await removeDraft(draft.name);
    this.set({ kept: undefined });
    await this.listDrafts();
  }

  private become(history: History, change: Partial<State> = {}) {
    const differs = history.now !== this.history.now;
    this.history = history;
    this.set(change);
    if (!differs) return;
    this.keeping.soon();
  }

  private begin(
    { id, name, file, now, opened, saved }: Omit<Draft, 'time'>,
    notes: readonly Note[],
    storage?: Storage,
  ) {
    this.history = begin(now);
    this.keeping.begin(now);
    this.there = this.safe = saved;
    this.set({
      id,
      name,
      file,
      opened,
      saved,
      notes,
      storage: this.home?.storage ?? storage,
      changedThere: false,
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
}
