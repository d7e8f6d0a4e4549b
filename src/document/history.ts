import { same, type Json } from './json.js';
import { patchedAll, type Patch } from './patch.js';

/** A document, with what it was before and what was undone. Documents share all that an edit leaves alone. */
export interface History {
  readonly now: Json;
  readonly earlier: readonly Json[];
  readonly later: readonly Json[];
  /** What the last edit was of: more of the same is one step to undo. */
  readonly topic?: string | undefined;
}

/** Steps that are remembered. */
const MOST = 500;

export const begin = (now: Json): History => ({ now, earlier: [], later: [] });

/**
 * The history after an edit; the same one where the edit changes nothing.
 * @param topic - Edits of one topic in a row, typing into a field for example, are undone together.
 */
export function edited(history: History, patches: readonly Patch[], topic?: string): History {
  const now = patchedAll(history.now, patches);
  if (same(now, history.now)) return history;
  const goesOn = topic !== undefined && topic === history.topic && history.earlier.length > 0;
  return { now, earlier: goesOn ? history.earlier : [...history.earlier, history.now].slice(-MOST), later: [], topic };
}

export function undone({ now, earlier, later }: History): History {
  const last = earlier.at(-1);
  return last === undefined
    ? { now, earlier, later }
    : { now: last, earlier: earlier.slice(0, -1), later: [now, ...later] };
}

export function redone({ now, earlier, later }: History): History {
  const [next, ...rest] = later;
  return next === undefined ? { now, earlier, later } : { now: next, earlier: [...earlier, now], later: rest };
}

/** The next edit is a step of its own, whatever its topic. */
export const settled = (history: History): History => ({ ...history, topic: undefined });
