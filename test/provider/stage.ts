import { builtin } from '../../src/dataset/builtin/builtin.js';
import type { PartialDataset } from '../../src/dataset/types.js';
import type { CoffeeNetwork } from '../../src/provider/index.js';
import '../../src/provider/index.js';

export const withTotal = (total: number): PartialDataset => ({ members: { ...builtin.members, total } });
export const json = (total: number) => JSON.stringify(withTotal(total));

/** Puts markup on the page for each test, and finds its networks; takes it away after it. */
export function stage() {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
  });
  afterEach(() => place.remove());
  return {
    put: (markup: string) => {
      place.innerHTML = markup;
      return place.querySelector<CoffeeNetwork>('coffee-network')!;
    },
    one: <T extends Element = CoffeeNetwork>(selector: string) => place.querySelector<T>(selector)!,
  };
}

/** The next event of a name. */
export const event = <K extends keyof HTMLElementEventMap>(at: HTMLElement, name: K) =>
  new Promise<HTMLElementEventMap[K]>((resolve) => at.addEventListener(name, resolve, { once: true }));
