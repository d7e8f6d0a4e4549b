import { ContextEvent } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { ancestors } from '../platform/ancestors.js';
import { sharedWatch } from '../platform/shared-watch.js';
import { datasetContext } from './context.js';
import { pageDataset } from './page/page-dataset.js';
import type { Dataset } from './types.js';

/** The providers that are upgraded after the widgets in them. */
const newProviders = sharedWatch<Event & { context?: unknown }>((notify) => {
  document.addEventListener('context-provider', notify);
  return () => document.removeEventListener('context-provider', notify);
});

/**
 * Gives a widget the dataset of the nearest `coffee-network` around it, else that of the page, else the built-in one.
 *
 * Not @lit/context's `ContextConsumer` with `ContextRoot`: the first keeps the last provider's value after a move
 * out of it, the second never drops the requests of removed elements.
 */
export function followDataset(host: ReactiveElement, tell: (dataset: Dataset) => void) {
  let leave: (() => void) | undefined;
  const receive = (dataset: Dataset, unsubscribe?: () => void) => {
    // A nearer provider has taken over.
    if (unsubscribe !== leave) leave?.();
    leave = unsubscribe;
    tell(dataset);
  };
  const fromPage = () => leave || tell(pageDataset.get());
  const request = () => host.dispatchEvent(new ContextEvent(datasetContext, host, receive, true));
  const onProvider = ({ context, target }: Event & { context?: unknown }) => {
    if (leave || context !== datasetContext) return;
    if ([...ancestors(host)].includes(target as Node)) request();
  };
  host.addController({
    hostConnected() {
      fromPage();
      pageDataset.add(fromPage);
      newProviders.add(onProvider);
      request();
    },
    hostDisconnected() {
      newProviders.delete(onProvider);
      pageDataset.delete(fromPage);
      leave?.();
      leave = undefined;
    },
  });
}
