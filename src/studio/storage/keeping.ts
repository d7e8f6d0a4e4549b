import type { Json } from '../../document/json.js';
import { BLANK } from '../state.js';
import type { Studio } from '../studio.js';
import { draftOf, freeName, keepDraft, type Draft } from './drafts.js';
import { openTabs } from './tabs.js';

/** How long to wait for the next key before a draft is kept, in milliseconds. */
const PAUSE = 400;

/** Keeps the story in this browser while it is written, and tells and hears other windows that have it too. */
export class Keeping {
  /** What this window and the draft last agreed on: the base of a merge. */
  agreed: Json = BLANK;
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private readonly tabs = openTabs((name) => {
    if (name === this.studio.state.name) void this.studio.hear();
  });

  constructor(private readonly studio: Studio) {}

  /** Another story is open: nothing of it is to be kept yet. */
  begin(now: Json) {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.agreed = now;
  }

  /** Keeps it once nobody types for a moment. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** Keeps at once what is still to be kept. */
  now(): Promise<void> {
    return this.timer === undefined ? this.last : this.keep();
  }

  /** Keeps it as it is now, after what is being kept already. */
  keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return (this.last = this.last.then(() => this.keepNext()));
  }

  /** The draft of this story, and not of another with its name. */
  async own(): Promise<Draft | undefined> {
    const { id, name } = this.studio.state;
    const draft = await draftOf(name);
    return draft?.id === id ? draft : undefined;
  }

  private async keepNext(): Promise<void> {
    const { studio } = this;
    const { id, name, file, opened, saved } = studio.state;
    const now = studio.document;
    const time = Date.now();
    const kept = await keepDraft({ id, name, file, now, opened, saved, time }, this.agreed);
    if (studio.state.id !== id) return;
    // What another window has kept meanwhile is not written over: the two are joined first.
    if (kept === 'changed') return studio.set({ elsewhere: true });
    if (kept === 'taken') {
      const free = await freeName(name);
      if (studio.state.id !== id) return;
      studio.set({ name: free });
      return this.keepNext();
    }
    if (kept === 'kept') {
      this.agreed = now;
      this.tabs.tell(name);
    }
    studio.set({ kept: kept === 'kept' && time });
    if (!studio.state.drafts.includes(name)) await studio.listDrafts();
  }
}
