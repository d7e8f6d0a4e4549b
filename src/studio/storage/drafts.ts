import { createStore, del, get, keys, update } from 'idb-keyval';
import { same, type Json } from '../../document/json.js';

/** A story that somebody is at work on, kept in this browser. */
export interface Draft {
  /** What it is told by: two windows may open different files of one name. */
  readonly id: string;
  readonly name: string;
  /** The name of the file that it is of. */
  readonly file: string;
  readonly now: Json;
  /** As it was opened, and as it was last saved: what changed is said against them. */
  readonly opened: Json;
  readonly saved: Json;
  /** When it was kept, in milliseconds. */
  readonly time: number;
}

let opened: ReturnType<typeof createStore> | undefined;
const store = () => (opened ??= createStore('coffee-network-studio', 'drafts'));

/** The names of the drafts; none where the browser keeps none. */
export async function draftNames(): Promise<readonly string[]> {
  try {
    return (await keys<string>(store())).map(String);
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
    return [];
  }
}

/** A draft by its name; nothing where there is none, or the browser gives none. */
export async function draftOf(name: string): Promise<Draft | undefined> {
  try {
    return await get<Draft>(name, store());
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
    return undefined;
  }
}

/** Keeps a draft that was removed again, under a name that is free. */
export const restoreDraft = async (draft: Draft): Promise<void> => {
  await keepDraft({ ...draft, name: await freeName(draft.name) }, draft.now);
};

/** A name that no draft has. */
export async function freeName(name: string): Promise<string> {
  const taken = await draftNames();
  let free = name;
  for (let number = 2; taken.includes(free); number++)
    free = name.replace(/( \(\d+\))?(\.\w+)?$/, (_, __, end: string = '') => ` (${number})${end}`);
  return free;
}

/** A new identity. Made so since `randomUUID` is missing where a page has no https. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/** A story that was just opened, as a draft. */
export const freshDraft = (file: string, now: Json): Omit<Draft, 'time'> => ({
  id: newId(),
  name: file,
  file,
  now,
  opened: now,
  saved: now,
});

/** `taken`: another story has its name. `changed`: another window has kept it meanwhile. `refused`: the browser keeps none. */
export type Kept = 'kept' | 'taken' | 'changed' | 'refused';

/**
 * Keeps a draft, unless something else is kept there that would be lost.
 * @param agreed - What this window last knew to be kept there.
 */
export async function keepDraft(draft: Draft, agreed: Json): Promise<Kept> {
  let kept: Kept = 'kept';
  try {
    await update<Draft>(
      draft.name,
      (there) => {
        if (!there) return draft;
        if (there.id !== draft.id) kept = 'taken';
        else if (!same(there.now, agreed)) kept = 'changed';
        return kept === 'kept' ? draft : there;
      },
      store(),
    );
    return kept;
  } catch (error) {
    // Its storage may be full, or forbidden.
    console.warn(`[coffee-network] ${String(error)}`);
    return 'refused';
  }
}

export async function removeDraft(name: string): Promise<void> {
  try {
    await del(name, store());
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
  }
}
