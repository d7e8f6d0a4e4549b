import type { Asked, followAddress as Following } from '../../../dataset/loading/follow-address.js';
import { fetchBytes } from '../../../platform/fetch-bytes.js';
import { secondFile, withSecondFile, type SecondFile } from '../../second-file.js';

/** What has been asked for while the second file, which reads it, is still to come; and for whom. */
const asked = new Map<string, Asked & { readonly users: Set<unknown> }>();

function ask(url: string) {
  const abort = new AbortController();
  const answer = fetchBytes(url, abort.signal);
  // Who reads it is told of it.
  answer.catch(() => {});
  return { abort, answer, users: new Set() };
}

/** Asks for a dataset and for the second file at the same time: that takes the answer, and follows the address from then on. */
export const followAddress: typeof Following = (url, tell) => {
  let followed: ReturnType<typeof Following> | undefined;
  let left = false;
  const start = () => {
    if (!secondFile()) {
      const early = asked.get(url) ?? ask(url);
      asked.set(url, early);
      early.users.add(tell);
    }
    return new Promise<SecondFile>(withSecondFile).then(
      (file) => {
        if (left) return;
        followed = file.followAddress(url, tell, asked.get(url));
        asked.delete(url);
      },
      ({ message }: Error) => {
        asked.delete(url);
        if (!left) tell({ parts: {}, problems: [], failure: message });
      },
    );
  };
  let started = start();
  return {
    async refresh() {
      await started;
      if (!followed) await (started = start());
      return followed?.refresh();
    },
    leave() {
      left = true;
      followed?.leave();
      const early = asked.get(url);
      if (!early?.users.delete(tell) || early.users.size) return;
      early.abort.abort();
      asked.delete(url);
    },
  };
};
