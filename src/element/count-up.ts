import type { ReactiveElement } from 'lit';
import { whenSeen } from '../platform/when-seen.js';
import { countDuration } from '../tokens/tokens.js';

/** The number to draw when `progress` (0 to 1) of the time has passed: fast at first, then settling. */
export const countStep = (total: number, progress: number, decimals = 0) => {
  // In the end it is the number itself, which arithmetic may miss by a decimal.
  if (progress === 1) return total;
  const unit = 10 ** decimals;
  return Math.round(total * unit * (1 - (1 - progress) ** 4)) / unit;
};

/** Whether this reader, on this device, now, is to see numbers in motion. */
export function motionAllowed(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const calm = matchMedia('(prefers-reduced-motion: reduce), (update: slow), print').matches;
  return !calm && !document.hidden && !connection?.saveData;
}

/**
 * Counts up once, when the numbers are first seen. It only ever draws over the final numbers, which stand in the
 * document from the start, keep the width, and are what assistive technology reads.
 * @param texts - The numbers to draw at a progress from 0 to 1, one for each `.count`; nothing where there is to be no motion.
 */
export function countUp(host: ReactiveElement, texts: (progress: number) => readonly string[] | undefined) {
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
      show(texts(progress));
      requestAnimationFrame(draw);
    };
    const show = (shown: readonly string[] = []) =>
      host.renderRoot.querySelectorAll('.count').forEach((canvas, index) => {
        const text = shown[index] ?? '';
        // Towards the end most frames show the same: each that changes nothing is one that the browser need not draw.
        if (canvas.textContent !== text) canvas.textContent = text;
      });
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
      if (texts(0) && motionAllowed()) start();
    },
    hostDisconnected: () => end?.(),
  });
}
