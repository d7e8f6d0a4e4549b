import { fetchText } from '../../platform/fetch-text.js';
import { readJson } from '../../platform/read-json.js';
import type { PartialDataset } from '../types.js';
import { keepGood, validateDataset, type DatasetProblem } from '../validate.js';

/** How long to wait before the second try, in milliseconds. */
const RETRY = 500;

/** What came of a dataset. */
export interface Loaded {
  /** The good parts; for a part that is no longer good, its last good version on this page. */
  readonly parts: PartialDataset;
  readonly problems: readonly DatasetProblem[];
  /** Why it could not be read at all. */
  readonly failure?: string;
}

type Tell = (loaded: Loaded) => void;

interface Load {
  readonly users: Set<Tell>;
  /** The newest result; its parts are the last good ones. */
  loaded?: Loaded;
  /** There while a request is under way. */
  request?: AbortController | undefined;
}

/** One request and one result per address, for all of the page. */
const loads = new Map<string, Load>();

/**
 * Tells what is at a dataset's address: now, and whenever anybody on the page has it loaded again.
 * @returns How to load it again, and how to leave: with the last who leaves, the request ends.
 */
export function followAddress(url: string, tell: Tell) {
  const load: Load = loads.get(url) ?? { users: new Set() };
  loads.set(url, load);
  load.users.add(tell);
  if (load.loaded && !load.loaded.failure) tell(load.loaded);
  else if (!load.request) void request(url, load, 'default');
  return {
    // A copy that is fresh by its headers may still be older than the page's author wants.
    refresh: () => load.request ?? void request(url, load, 'no-cache'),
    leave() {
      load.users.delete(tell);
      if (load.users.size) return;
      load.request?.abort();
      // Who comes next, even in the same moment, asks anew.
      load.request = undefined;
    },
  };
}

async function request(url: string, load: Load, cache: RequestCache) {
  const { signal } = (load.request = new AbortController());
  const loaded = await attempt(url, load, signal, cache, true);
  // A newer request may already stand in the place of one that was ended.
  if (load.request?.signal === signal) load.request = undefined;
  if (!loaded) return;
  load.loaded = loaded;
  for (const tell of [...load.users]) tell(loaded);
}

/** Nothing where nobody waits any longer. */
async function attempt(
  url: string,
  load: Load,
  signal: AbortSignal,
  cache: RequestCache,
  again: boolean,
): Promise<Loaded | undefined> {
  const good = load.loaded?.parts ?? {};
  try {
    return keepGood(validateDataset(readJson((await fetchText(url, signal, cache)).text)), good);
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!again) return { parts: good, problems: [], failure: (error as Error).message };
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    return signal.aborted ? undefined : attempt(url, load, signal, cache, false);
  }
}
