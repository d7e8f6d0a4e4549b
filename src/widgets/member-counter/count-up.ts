import type { ReactiveElement } from 'lit';
import { whenSeen } from '../../platform/when-seen.js';
import { countDuration } from '../../tokens/tokens.js';

/** The number to draw when `progress` (0 to 1) of the time has passed: fast at first, then settling. */
export const countStep = (total: number, progress: number) => Math.round(total * (1 - (1 - progress) ** 4));

/** Whether this reader, on this device, now, is to see numbers in motion. */
export function motionAllowed(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const calm = matchMedia('(prefers-reduced-motion: reduce), (update: slow), print').matches;
  return !calm && !document.hidden && !connection?.saveData;
}

/**
 * Counts up once, when the number is first seen. It only ever draws over the final number, which stands in the
 * document from the start, keeps the width, and is what assistive technology reads.
 * @param text - The number to draw at a progress from 0 to 1; nothing where there is to be no motion.
 */
export function countUp(host: ReactiveElement, text: (progress: number) => string | undefined) {
  let end: (() => void) | undefined;
  const start = () => {
    const ended = new AbortController();
    const { signal } = ended;
    let began: number | undefined;
    const draw = (now: number) => {
      if (signal.aborted) return;
      began ??= now;
      const progress = (now - began) / countDuration;
      if (progress >= 1) return end!();
      show(text(progress));
      requestAnimationFrame(draw);
    };
    const show = (shown = '') => {
      const canvas = host.renderRoot.querySelector('.count');
      if (canvas) canvas.textContent = shown;
    };
    const leave = whenSeen(host, () => {
      if (!motionAllowed()) return;
      document.addEventListener('visibilitychange', end!, { signal });
      addEventListener('beforeprint', end!, { signal });
      requestAnimationFrame(draw);
    });
    end = () => {
      leave();
      ended.abort();
      show();
    };
  };
  host.addController({
    hostUpdated() {
      // What was taken away before it was drawn is not waited for.
      if (end || !host.isConnected) return;
      end = () => {};
      if (text(0) !== undefined && motionAllowed()) start();
    },
    hostDisconnected: () => end?.(),
  });
}
