/**
 * Calls again and again while the page is seen; a page that was hidden for longer than that calls when it is seen
 * again.
 * @param seconds - The time between two calls.
 * @returns How to stop.
 */
export function every(seconds: number, call: () => void): () => void {
  let last = Date.now();
  const tick = () => {
    if (document.hidden || Date.now() - last < seconds * 1000) return;
    last = Date.now();
    call();
  };
  // Often enough for a page that comes back from a sleep, in which timers stand still.
  const timer = setInterval(tick, Math.min(seconds, 10) * 1000);
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}
