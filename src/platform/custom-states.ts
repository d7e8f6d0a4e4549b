/**
 * The states that CSS finds by `:state(…)`. Where a browser has none, there is nothing to set; some early ones throw at a
 * name without hyphens.
 * @returns Sets a state or takes it away.
 */
export function customStates(host: HTMLElement) {
  let states: CustomStateSet | undefined;
  return (name: string, on: boolean) => {
    if (on && globalThis.CSS?.supports('selector(:state(a))')) states ??= host.attachInternals().states;
    states?.[on ? 'add' : 'delete'](name);
  };
}
