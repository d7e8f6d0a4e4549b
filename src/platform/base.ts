/** BASE, the folder that `dist/` is served from, where it is known: the script form knows it from its own address. */
let base: string | undefined;

export function setBase(known: string | undefined) {
  base = known;
}

/** An exact version in a path stands for its major: `/1.2.3/` is `/1/`, and `name@1.2.3/` is `name@1/`. */
function withMajor(address: string) {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/([/@]\d+)\.\d+\.\d+[^/]*(?=\/)/, '$1');
}

/** Whether two whole addresses are the same, up to what follows the path, under a release and under its major alike. */
export const sameBase = (a: string, b: string) => withMajor(a) === withMajor(b);

/** Whether an address is that of the network's own dataset, BASE/data/coffee-network.json. */
export const isNetworkFile = (address: string): boolean =>
  base
    ? sameBase(address, `${base}data/coffee-network.json`)
    : /\/data\/coffee-network\.json$/.test(new URL(address).pathname);
