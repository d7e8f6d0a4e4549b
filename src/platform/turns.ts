/** How long redrawing may take in one task, in milliseconds: a slow phone takes several times as long. */
const SLICE = 8;

let start = 0;
let next: Promise<void>;
let queue = Promise.resolve();

/**
 * A task of its own, after what waits: the visitor's input, and painting. The timer is for a page that is left meanwhile
 * and comes back from Firefox's cache, where the message is lost.
 */
export const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 100);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** After the page was painted; a hidden page is not, and is not kept waiting for it. */
const nextPaint = () =>
  new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  }).then(nextTask);

async function wait() {
  if (start && performance.now() - start > SLICE) await next;
  if (start) return;
  // What changed has taken its time in this one: checking a long dataset, for one.
  await nextTask();
  start = performance.now();
  next = nextPaint().then(() => {
    start = 0;
  });
}

/**
 * Resolves for one caller after the other, in a task of their own: at once while there is time left in it, else after the
 * next painting, since layout takes its time too.
 */
export const turn = (): Promise<void> => (queue = queue.then(wait));
