import { decode } from '../../platform/decode.js';
import { fetchBytes, type Answer } from '../../platform/fetch-bytes.js';
import { readJson } from '../../platform/read-json.js';
import { keepGood, type DatasetProblem } from '../problem.js';
import type { PartialDataset } from '../types.js';
import { readDataset } from '../languages/read-dataset.js';

/** How long to wait before the second try, in milliseconds. */
const RETRY = 500;
/** How long to keep what nobody on the page uses any longer, in milliseconds. */
const KEEP = 60_000;
/** How many addresses that nobody uses to keep. */
const MOST = 10;

/** What came of a dataset. */
export interface Loaded {
  /** The good parts; for a part that is no longer good, its last good version on this page. */
  readonly parts: PartialDataset;
  readonly problems: readonly DatasetProblem[];
  /** Why it could not be read at all. */
  readonly failure?: string;
}

type Tell = (loaded: Loaded) => void;

/** A request that is under way. */
export interface Asked {
  readonly abort: AbortController;
  readonly answer: Promise<Answer>;
}

interface Load {
  /** Each with what it was told last: the same is not told again. */
  readonly users: Map<Tell, Loaded | undefined>;
  /** The newest result; its parts are the last good ones. The same object as long as it says the same. */
  loaded?: Loaded;
  /** What `loaded` was read from; nothing where that failed. */
  text?: string | undefined;
  /** There while a request is under way. */
  request?: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  /** When its last user left. */
  left: number;
}

/** One request and one result per address, for all of the page; those that nobody uses in the order in which they were left. */
const loads = new Map<string, Load>();

/**
 * Tells what is at a dataset's address: now, and whenever that is another after anybody on the page had it loaded again.
 * @param asked - The first request, where it is under way already.
 * @returns How to load it again, and how to leave: with the last who leaves, the request ends.
 */
export function followAddress(url: string, tell: Tell, asked?: Asked) {
  tidy();
  const load: Load = loads.get(url) ?? { users: new Map(), left: 0 };
  loads.set(url, load);
  load.users.set(tell, undefined);
  if (load.loaded && !load.loaded.failure) inform(load);
  else if (!load.request) void request(url, load, 'default', asked);
  return {
    /** A copy that is fresh by its headers may still be older than the page's author wants. */
    refresh: (): Promise<void> => load.request?.done ?? request(url, load, 'no-cache'),
    leave() {
      if (!load.users.delete(tell) || load.users.size) return;
      load.request?.abort.abort();
      // Who comes next, even in the same moment, asks anew.
      load.request = undefined;
      load.left = Date.now();
      loads.delete(url);
      if (load.loaded) loads.set(url, load);
      tidy();
    },
  };
}

function tidy() {
  const unused = [...loads].filter(([, { users }]) => !users.size);
  unused.forEach(([url, { left }], index) => {
    if (Date.now() - left > KEEP || index < unused.length - MOST) loads.delete(url);
  });
}

function request(url: string, load: Load, cache: RequestCache, asked?: Asked): Promise<void> {
  const abort = asked?.abort ?? new AbortController();
  const ask = () => fetchBytes(url, abort.signal, cache);
  const done = attempt(url, load, abort.signal, asked?.answer ?? ask(), ask).then((loaded) => {
    // Nobody waits any longer; a newer request may already stand in its place.
    if (!loaded) return;
    load.request = undefined;
    load.loaded = loaded;
    inform(load);
  });
  load.request = { abort, done };
  return done;
}

function inform({ users, loaded }: Load) {
  for (const [tell, told] of [...users]) {
    // One that was told before it may have had this one leave.
    if (!loaded || told === loaded || !users.has(tell)) continue;
    users.set(tell, loaded);
    tell(loaded);
  }
}

/**
 * Nothing where nobody waits any longer.
 * @param again - Asks once more.
 */
async function attempt(
  url: string,
  load: Load,
  signal: AbortSignal,
  answer: Promise<Answer>,
  again?: () => Promise<Answer>,
): Promise<Loaded | undefined> {
  const { loaded: earlier } = load;
  const good = earlier?.parts ?? {};
  try {
    const { bytes, type, url: found } = await answer;
    const text = decode(bytes, type);
    if (earlier && text === load.text) return earlier;
    const loaded = keepGood(readDataset(readJson(text), undefined, undefined, found || url), good);
    load.text = text;
    return loaded;
  } catch (error) {
    if (signal.aborted) return undefined;
    if (again) {
      await new Promise((resolve) => setTimeout(resolve, RETRY));
      return signal.aborted ? undefined : attempt(url, load, signal, again());
    }
    load.text = undefined;
    const failure = (error as Error).message;
    return earlier?.failure === failure ? earlier : { parts: good, problems: [], failure };
  }
}
