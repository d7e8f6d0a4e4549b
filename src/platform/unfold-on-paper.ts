import { isServer, type ReactiveElement } from 'lit';

const hosts = new WeakSet<ReactiveElement>();

/** Unfolds what an element has folded, as long as the page is printed. */
export function unfoldOnPaper(host: ReactiveElement) {
  if (isServer || hosts.has(host)) return;
  hosts.add(host);
  const folded: HTMLDetailsElement[] = [];
  const unfold = () => {
    folded.push(...host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const each of folded) each.open = true;
  };
  const fold = () => {
    for (const each of folded.splice(0)) each.open = false;
  };
  host.addController({
    hostConnected() {
      addEventListener('beforeprint', unfold);
      addEventListener('afterprint', fold);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    },
  });
}
