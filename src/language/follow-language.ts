import type { ReactiveElement } from 'lit';
import { sharedWatch } from '../platform/shared-watch.js';
import { LEARNT } from './learn.js';
import { pickLanguage, statedLanguages, type Language } from './resolve.js';

let observer: MutationObserver;

const changing = ['languagechange', LEARNT];

/** Any `lang` of the page, the browser's languages, and those that the widgets speak. */
const changes = sharedWatch((notify) => {
  observer = new MutationObserver(notify);
  for (const change of changing) addEventListener(change, notify);
  return () => {
    observer.disconnect();
    for (const change of changing) removeEventListener(change, notify);
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
