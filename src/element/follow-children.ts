import type { ReactiveElement } from 'lit';
import { fillSlots } from './slots.js';
import { hasSwallowed, tellUnclosed } from './swallowed.js';

/**
 * Looks at what stands inside a widget, once it is all there: puts children into the slots that were meant, and tells
 * whether the page that should follow is among them.
 */
export function followChildren(host: ReactiveElement, tell: (swallowed: boolean) => void) {
  const upgraded = !!host.firstChild;
  /** Whether all that is inside belongs there; so it does in the static form. */
  let whole: boolean | undefined = !!host.shadowRoot || undefined;
  let known = false;
  const look = () => {
    fillSlots(host);
    const swallowed = !whole && hasSwallowed(host);
    if (swallowed && !known) tellUnclosed(host);
    tell((known = swallowed));
  };
  host.addController({
    hostConnected() {
      // What an application has filled before it put it on the page has its end.
      whole ??= !upgraded && !!host.firstChild;
      // A library that makes the page like its new version takes a slot away again.
      host.renderRoot.addEventListener('slotchange', look);
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
      else look();
    },
  });
}
