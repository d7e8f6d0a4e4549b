import { pathText } from '../model/problems.js';
import type { Studio } from '../studio.js';
import { pathOf } from './place.js';

const CONTROLS = ':is(input, textarea, select, button)';

/** What is to be drawn so that a place can be seen: the part, the timeline, and each item on the way, however far down its list. */
export function openWayTo(studio: Studio, text: string) {
  const path = pathOf(text);
  const chosen: { [what: string]: string | undefined } = {};
  path.forEach((step, index) => {
    if (typeof step !== 'number') return;
    const list = pathText(path.slice(0, index));
    chosen[`open ${list}`] = String(step);
    chosen[`search ${list}`] = undefined;
    chosen[`most ${list}`] = String(Math.max(step + 1, Number(studio.state.chosen[`most ${list}`] ?? 0)));
  });
  const [part, second] = path;
  if (part === 'timelines' && typeof second === 'string') chosen['timeline'] = second;
  chosen['part'] = text.includes('byCountry') ? 'countries' : String(part);
  studio.set({ chosen: { ...studio.state.chosen, ...chosen } });
}

/** Moves the focus to the field of a place, else to the nearest around it: the item, the first field of the screen. */
export function focusPlace(text: string) {
  const path = pathOf(text);
  for (let length = path.length; length; length--) {
    const name = CSS.escape(pathText(path.slice(0, length)));
    const found = document.querySelector<HTMLElement>(
      `[data-path="${name}"] ${CONTROLS}:not(:disabled), [data-item="${name}"] > .title`,
    );
    // A version of a text has a field of its own.
    const version =
      path.length > length
        ? found?.closest('.field')?.querySelector<HTMLElement>(`textarea[lang="${path[length]}"]`)
        : null;
    const target = version ?? found;
    if (target) return show(target);
  }
  const first = document.querySelector<HTMLElement>(`.asked ${CONTROLS}`);
  if (first) show(first);
}

/** What is folded away can't have the focus. */
function show(target: HTMLElement) {
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  target.focus();
}
