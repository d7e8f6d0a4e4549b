/** A stand-in for `fetch` and the clock: each test says what is at an address, and how late it is. */
export function server() {
  const answers = new Map<string, () => string | number>();
  const { fetch } = window;
  const { now } = Date;
  const { setTimeout } = window;
  const state = {
    asked: [] as string[],
    /** Those that wait for an answer, where the server is held. */
    held: undefined as (() => void)[] | undefined,
    time: 1_000_000,
    /** What an address holds; a number is a status that is no success. */
    answer: (url: string, answer: string | number | (() => string | number)) =>
      answers.set(url, typeof answer === 'function' ? answer : () => answer),
  };
  beforeEach(() => {
    answers.clear();
    Object.assign(state, { asked: [], held: undefined, time: state.time + 10_000_000 });
    Date.now = () => state.time;
    // The second try comes at once.
    window.setTimeout = ((call: () => void, ms: number, ...rest: unknown[]) =>
      setTimeout(call, ms === 500 ? 0 : ms, ...rest)) as typeof window.setTimeout;
    window.fetch = (async (url: string, { signal }: RequestInit) => {
      state.asked.push(url);
      if (state.held)
        await new Promise<void>((resolve, reject) => {
          state.held!.push(resolve);
          signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        });
      const answer = answers.get(url)?.() ?? 404;
      return typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer);
    }) as typeof window.fetch;
  });
  afterEach(() => {
    Object.assign(window, { fetch, setTimeout });
    Date.now = now;
  });
  return state;
}
