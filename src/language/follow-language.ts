import type { ReactiveElement } from 'lit';
import { sharedWatch } from '../platform/shared-watch.js';
import { pickLanguage, statedLanguages, type Language } from './resolve.js';

let observer: MutationObserver;

/** Any `lang` of the page, and the browser's languages. */
const changes = sharedWatch((notify) => {
  observer = new MutationObserver(notify);
  addEventListener('languagechange', notify);
  return () => {
    observer.disconnect();
    removeEventListener('languagechange', notify);
  };
});

/** Finds the language around a widget, now and whenever a `lang` changes in its document or a shadow root around it. */
export function followLanguage(host: ReactiveElement, tell: (language: Language) => void) {
  const find = () => tell(pickLanguage(statedLanguages(host)));
  host.addController({
    hostConnected() {
      changes.add(find);
      for (let root: Node | undefined = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
        observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      find();
    },
    hostDisconnected: () => changes.delete(find),
  });
}
