import type { ReactiveElement } from 'lit';

/** Tells whether a scroller has more than it shows: only then is it a stop for the keyboard. */
export function followOverflow(host: ReactiveElement, selector: string, tell: (overflows: boolean) => void) {
  let observer: ResizeObserver | undefined;
  const observe = () => {
    const scroller = host.renderRoot?.querySelector(selector);
    if (observer || !scroller) return;
    observer = new ResizeObserver(() => tell(scroller.scrollWidth > scroller.clientWidth + 1));
    // Either may change its size: the scroller with the page, the list in it with the data.
    for (const element of [scroller, scroller.querySelector('ol')!]) observer.observe(element);
  };
  host.addController({
    hostConnected: observe,
    hostUpdated: observe,
    hostDisconnected() {
      observer?.disconnect();
      observer = undefined;
    },
  });
}
