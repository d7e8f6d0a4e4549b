/** BASE, the folder that `dist/` is served from, where it is known: the script form knows it from its own address. */
let base: string | undefined;

export function setBase(known: string | undefined) {
  base = known;
}

/** An exact version stands for its major: `/1.2.3/` is `/1/`, and `name@1.2.3/` is `name@1/`; a host is no version. */
const withMajor = (address: string) => address.replace(/([^/][/@]\d+)\.\d+\.\d+(-[^/]+)?(?=\/)/g, '$1');

/** Whether two addresses are the same, under a release and under its major alike. */
export const sameBase = (a: string, b: string) => withMajor(a) === withMajor(b);

/** What of an address follows a folder, such as `embed/es/member-counter.html`; nothing where it is not under it. */
export function underBase(address: string, folder: string): string | undefined {
  const [all, start] = [withMajor(address), withMajor(folder)];
  return all.startsWith(start) ? all.slice(start.length) : undefined;
}

/** Whether an address is that of the network's own dataset, BASE/data/coffee-network.json. */
export function isNetworkFile(address: string): boolean {
  const file = address.replace(/[?#].*/, '');
  return base ? sameBase(file, `${base}data/coffee-network.json`) : /\/data\/coffee-network\.json$/.test(file);
}
