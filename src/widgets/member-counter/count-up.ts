import type { ReactiveElement } from 'lit';

/** How long the count takes, in milliseconds. */
export const DURATION = 1200;

/** The number to draw when `progress` (0 to 1) of the time has passed: fast at first, then settling. */
export const countStep = (total: number, progress: number) => Math.round(total * (1 - (1 - progress) ** 4));

/** Whether this reader, on this device, now, is to see numbers in motion. */
export function motionAllowed(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const calm = matchMedia('(prefers-reduced-motion: reduce), (update: slow), print').matches;
  return !calm && !document.hidden && !connection?.saveData;
}

interface Count {
  readonly host: ReactiveElement;
  draw(now: number): void;
  finish(): void;
}

/** All counters of the page share one frame loop and one observer. */
const running = new Set<Count>();
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

const draw = (now: number) => {
  running.forEach((count) => count.draw(now));
  if (running.size) requestAnimationFrame(draw);
};

const finishAll = () => running.forEach((count) => count.finish());

/**
 * Counts up once, when the number is first seen. It only ever draws over the final number, which stands in the
 * document from the start, keeps the width, and is what assistive technology reads.
 * @param text - The number to draw at a progress from 0 to 1; nothing where there is to be no motion.
 */
export function countUp(host: ReactiveElement, text: (progress: number) => string | undefined) {
  let fresh = true;
  let began: number | undefined;
  const show = (shown = '') => {
    const canvas = host.renderRoot?.querySelector('.count');
    if (canvas) canvas.textContent = shown;
  };
  const count: Count = {
    host,
    draw(now) {
      began ??= now;
      const progress = (now - began) / DURATION;
      if (progress < 1) show(text(progress));
      else count.finish();
    },
    finish() {
      show();
      running.delete(count);
      if (running.size) return;
      document.removeEventListener('visibilitychange', finishAll);
      removeEventListener('beforeprint', finishAll);
    },
  };
  host.addController({
    hostUpdated() {
      if (!fresh) return;
      fresh = false;
      if (text(0) === undefined || !motionAllowed()) return;
      observer ??= new IntersectionObserver((entries) =>
        entries.forEach(({ isIntersecting, target }) => isIntersecting && waiting.get(target)?.()),
      );
      waiting.set(host, () => {
        leave();
        if (!motionAllowed()) return;
        document.addEventListener('visibilitychange', finishAll);
        addEventListener('beforeprint', finishAll);
        running.add(count);
        requestAnimationFrame(draw);
      });
      observer.observe(host);
    },
    hostDisconnected() {
      leave();
      count.finish();
    },
  });
  const leave = () => {
    waiting.delete(host);
    observer?.unobserve(host);
  };
}
