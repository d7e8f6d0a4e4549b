import type { ReactiveElement } from 'lit';

/** What makes a scroller a stop for the keyboard. */
const STOP = { role: 'group', 'aria-labelledby': 'heading', tabindex: '0' };

/** Makes a scroller a stop for the keyboard where it has more items than it shows; nothing is drawn anew for that. */
export function followOverflow(host: ReactiveElement, selector: string) {
  let observer: ResizeObserver | undefined;
  let observed: Element | null = null;
  const observe = () => {
    const list = host.renderRoot?.querySelector('[part=list]');
    // Drawn anew, it is another one; a long one is another one than a short one.
    if (!list || list === observed) return;
    stop();
    observed = list;
    const scroller = host.renderRoot.querySelector(selector)!;
    observer = new ResizeObserver(() => {
      const overflows = !!list.querySelector('li') && scroller.scrollWidth > scroller.clientWidth + 1;
      for (const [name, value] of Object.entries(STOP))
        if (overflows) scroller.setAttribute(name, value);
        else scroller.removeAttribute(name);
    });
    // Either may change its size: the scroller with the page, the list in it with the data.
    for (const element of [scroller, list]) observer.observe(element);
  };
  const stop = () => {
    observer?.disconnect();
    observed = null;
  };
  host.addController({ hostConnected: observe, hostUpdated: observe, hostDisconnected: stop });
}
