type Listener<T> = (event: T) => void;

/** One subscription to the page for all widgets: started with the first listener, stopped with the last. */
export function sharedWatch<T = unknown>(start: (notify: Listener<T>) => () => void) {
  const listeners = new Set<Listener<T>>();
  let stop: () => void;
  return {
    add(listener: Listener<T>) {
      if (!listeners.size) stop = start((event) => [...listeners].forEach((each) => each(event)));
      listeners.add(listener);
    },
    delete(listener: Listener<T>) {
      if (listeners.delete(listener) && !listeners.size) stop();
    },
  };
}
