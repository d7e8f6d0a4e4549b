import type { ReactiveElement } from 'lit';

/** One observer of sizes for all timelines of the page. */
const listeners = new WeakMap<Element, () => void>();
let observer: ResizeObserver | undefined;

/** Tells whether a scroller has more than it shows: only then is it a stop for the keyboard. */
export function followOverflow(host: ReactiveElement, selector: string, tell: (overflows: boolean) => void) {
  let observed: Element | null | undefined;
  const observe = () => {
    if (observed) return;
    observed = host.renderRoot?.querySelector(selector);
    if (!observed) return;
    const scroller = observed;
    observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => listeners.get(target)?.()));
    listeners.set(scroller, () => tell(scroller.scrollWidth > scroller.clientWidth + 1));
    observer.observe(scroller);
  };
  host.addController({
    hostConnected: observe,
    hostUpdated: observe,
    hostDisconnected() {
      if (observed) observer?.unobserve(observed);
      observed = undefined;
    },
  });
}
