/** How often a method is called while something runs: what a test can hold a piece of code to on any machine, loaded or not. */
export function callsOf<T extends object>(owner: T, method: keyof T & string, run: () => unknown): number {
  const original = owner[method] as unknown as (...given: unknown[]) => unknown;
  let calls = 0;
  owner[method] = function (this: unknown, ...given: unknown[]) {
    calls++;
    return new.target ? (Reflect.construct(original, given) as unknown) : original.apply(this, given);
  } as T[typeof method];
  try {
    run();
  } finally {
    owner[method] = original as T[typeof method];
  }
  return calls;
}

/** The same thing, and how often any of its properties has been read. */
export function counted<T extends object>(thing: T) {
  const reads = { count: 0 };
  const watched = new Proxy(thing, {
    get(target, name, receiver) {
      reads.count++;
      return Reflect.get(target, name, receiver);
    },
  });
  return { watched, reads };
}
