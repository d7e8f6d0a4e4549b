import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Json } from '../../document/json.js';

/** A story that somebody is at work on, kept in this browser. */
export interface Draft {
  readonly name: string;
  /** The name of the file that it is of. */
  readonly file: string;
  readonly now: Json;
  /** As it was opened: what changed is said against it. */
  readonly opened: Json;
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

/** Keeps a draft. @returns Whether the browser lets it: its storage may be full, or forbidden. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  try {
    await set(draft.name, draft, store());
    return true;
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
    return false;
  }
}

export async function removeDraft(name: string): Promise<void> {
  try {
    await del(name, store());
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
  }
}
