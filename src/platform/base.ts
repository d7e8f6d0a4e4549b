/** A folder of one release: a host has each under its exact version and under its major one. */
const RELEASE = /^(.*\/)(\d+)(?:\.\d+\.\d+)?\/$/;

/**
 * What of an address follows BASE, such as `embed/es/member-counter.html`; nothing where it is not under BASE.
 * `/1/`, `/1.0.0/` and `/1.2.3/` are one BASE.
 */
export function underBase(address: string, base: string): string | undefined {
  const [, folder = base, major] = RELEASE.exec(base) ?? [];
  if (!address.startsWith(folder)) return undefined;
  const rest = address.slice(folder.length);
  if (!major) return rest;
  const [, version, path] = /^(\d+)(?:\.\d+\.\d+)?\/(.*)$/s.exec(rest) ?? [];
  return version === major ? path : undefined;
}
