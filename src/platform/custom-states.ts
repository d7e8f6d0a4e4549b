/**
 * The states that CSS finds by `:state(…)`. Where a browser has none, there is nothing to set; some early ones throw at a
 * name without hyphens.
 * @returns Sets a state or takes it away.
 */
export function customStates(host: HTMLElement) {
  const states = globalThis.CSS?.supports('selector(:state(a))') ? host.attachInternals().states : undefined;
  return (name: string, on: boolean) => void (on ? states?.add(name) : states?.delete(name));
}
