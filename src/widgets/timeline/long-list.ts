import { html, isServer, nothing, render, type ReactiveElement } from 'lit';
import { turn } from '../../platform/turns.js';

/** How many items are drawn and laid out together. */
const GROUP = 10;

/**
 * Draws a long list in groups, of which those far from the screen wait to be laid out: as many in a task as there is time for,
 * the first at once, all of them before the page is printed.
 */
export function longList(host: ReactiveElement) {
  /** What stands in each group. */
  let groups: (() => unknown)[] = [];
  let waiting: (() => unknown)[] = [];
  let whole = false;
  const drawAll = () => waiting.splice(0).forEach((draw) => draw());
  const drawGroups = async () => {
    const lists = host.renderRoot.querySelectorAll<HTMLElement>('.long ol');
    const pieces = [...lists].map((list, at) => () => render(groups[at]!(), list));
    waiting.length = 0;
    waiting = pieces;
    pieces.shift()?.();
    if (whole) drawAll();
    while (pieces.length) {
      await turn();
      pieces.shift()?.();
    }
  };
  const list = {
    /** Resolves when all groups are drawn, or dropped. */
    drawing: Promise.resolve(),
    /**
     * @param items - Draws the items from one to before another.
     * @param atOnce - Whether all groups are drawn together.
     */
    draw(count: number, items: (from: number, to: number) => unknown, atOnce: boolean) {
      whole = atOnce;
      groups = [];
      // The first, which is seen, has what is left over: all others are as large as the room that is kept for them.
      for (let to = count % GROUP || GROUP; to <= count; to += GROUP)
        groups.push(() => items(Math.max(0, to - GROUP), to));
      return html`<div class="long" part="list" role="list">
        ${groups.map((draw) => html`<ol role="presentation">${isServer ? draw() : nothing}</ol>`)}
      </div>`;
    },
  };
  host.addController({
    hostConnected: () => addEventListener('beforeprint', drawAll),
    hostDisconnected: () => removeEventListener('beforeprint', drawAll),
    hostUpdated: () => void (list.drawing = drawGroups()),
  });
  return list;
}
