import type { ReactiveElement } from 'lit';

/** Tells whether a scroller has more than it shows: only then is it a stop for the keyboard. */
export function followOverflow(host: ReactiveElement, selector: string, tell: (overflows: boolean) => void) {
  let observer: ResizeObserver | undefined;
  let observed: Element | null = null;
  const observe = () => {
    const list = host.renderRoot?.querySelector('[part=list]');
    // Drawn anew, it is another one; a long one is another one than a short one.
    if (!list || list === observed) return;
    stop();
    observed = list;
    const scroller = host.renderRoot.querySelector(selector)!;
    observer = new ResizeObserver(() => tell(scroller.scrollWidth > scroller.clientWidth + 1));
    // Either may change its size: the scroller with the page, the list in it with the data.
    for (const element of [scroller, list]) observer.observe(element);
  };
  const stop = () => {
    observer?.disconnect();
    observed = null;
  };
  host.addController({ hostConnected: observe, hostUpdated: observe, hostDisconnected: stop });
}
