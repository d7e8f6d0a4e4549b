import type { ReactiveElement } from 'lit';
import { turn } from '../../platform/turns.js';

/** Draws a piece of a long list. */
type Piece = () => unknown;

/**
 * Draws what is long in pieces, as many in a task as there is time for: the first at once, all of them before the page is
 * printed.
 * @returns How to draw other pieces; those that wait are dropped. Resolves when all are drawn, or dropped.
 */
export function inPieces(host: ReactiveElement): (pieces: Piece[], atOnce?: boolean) => Promise<void> {
  let waiting: Piece[] = [];
  const drawAll = () => waiting.splice(0).forEach((draw) => draw());
  host.addController({
    hostConnected: () => addEventListener('beforeprint', drawAll),
    hostDisconnected: () => removeEventListener('beforeprint', drawAll),
  });
  return async (pieces, atOnce) => {
    waiting.length = 0;
    waiting = pieces;
    pieces.shift()?.();
    if (atOnce) drawAll();
    while (pieces.length) {
      await turn();
      pieces.shift()?.();
    }
  };
}
