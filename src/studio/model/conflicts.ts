import { same, type Json } from '../../document/json.js';
import type { Conflict } from '../../document/merge.js';
import type { Patch } from '../../document/patch.js';
import { openConflict, takingTheirs, type OpenConflict } from '../../document/settle.js';
import { takingText } from './set-field.js';

/**
 * What two wrote in one place, after what waited already.
 * @param kept - Of one place, the last that another window has, or what each translator wrote.
 */
export function openConflicts(
  waiting: readonly OpenConflict[],
  document: Json,
  found: readonly Conflict[],
  kept: 'last' | 'each' = 'last',
): readonly OpenConflict[] {
  const conflicts = found.map((conflict) => openConflict(conflict, document));
  const isKnown = (a: OpenConflict, b: OpenConflict) =>
    same(a.place, b.place) && (kept === 'last' || same(a.theirs, b.theirs));
  return [...waiting.filter((each) => !conflicts.some((conflict) => isKnown(conflict, each))), ...conflicts];
}

/** The patches that let one of two versions of a place stand: mine does already. Nothing where the place is gone. */
export const takingVersion = (
  document: Json,
  conflict: OpenConflict,
  version: 'mine' | 'theirs',
): readonly Patch[] | undefined =>
  version === 'mine' ? [] : (takingTheirs(document, conflict) ?? takingText(document, conflict));

/** What still waits then: what others wrote in the same place is weighed against what stands there now. */
export const othersThan = (
  settled: OpenConflict,
  version: 'mine' | 'theirs',
  waiting: readonly OpenConflict[],
): readonly OpenConflict[] =>
  waiting.flatMap((each) =>
    each === settled ? [] : same(each.place, settled.place) ? [{ ...each, mine: settled[version] }] : [each],
  );
