import type { ReactiveElement } from 'lit';

/** Calls once an element is about to be seen, and again after it has been put elsewhere. */
export function whenNear(host: ReactiveElement, call: () => void) {
  let observer: IntersectionObserver | undefined;
  host.addController({
    hostConnected() {
      observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer?.disconnect();
          call();
        },
        { rootMargin: '50%' },
      );
      observer.observe(host);
    },
    hostDisconnected: () => observer?.disconnect(),
  });
}
