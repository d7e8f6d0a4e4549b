import { readWebAddress } from '../values/address.js';
import { pageLanguage } from '../language/resolve.js';
import { withMessages } from '../language/with-messages.js';

/** The address of a script file, as engines write it in a stack: up to its name, without line and column. */
const IN_STACK = /((?:https?|file):\/\/[^\s()]+\.m?js)\b/;

/** Some optimizers run scripts from `blob:` and `data:`, which are in no folder. */
const inFolder = (address = '') => (/^(https?|file):/.test(address) ? address : undefined);

/**
 * The script's own element, and its address: by the stack where it is a module, or an optimizer has inlined it. Only there,
 * since for a stack the engine reads the whole script once more. Must be called while the script is evaluated.
 */
export function findScript() {
  const current = document.currentScript as HTMLScriptElement | null;
  const address = inFolder(current?.src) ?? inFolder(IN_STACK.exec(new Error().stack ?? '')?.[1]);
  // Of the page's other scripts some may have a `data-src` that is another library's.
  // A stack leaves out what may follow the file's name.
  const element = current ?? [...document.scripts].find(({ src }) => address && src.replace(/[?#].*/, '') === address);
  return { address, element };
}

/**
 * BASE, the folder that the script was loaded from: what `data-base` on its own element states, else its address, by the
 * stack where it is a module. Where an optimizer has joined it with other scripts, any script element may state it; there
 * what is no whole address is another library's.
 */
export function findBase({ address, element }: ReturnType<typeof findScript>): string | undefined {
  const stated = element?.dataset['base'];
  const own = stated && readWebAddress(stated);
  if (stated && !own)
    withMessages(pageLanguage(), ({ problem }) =>
      console.warn(`[coffee-network] ${problem('<script data-base>', 'https://…')}`, element),
    );
  if (own) return folder(own);
  const joined = !address || !/\/coffee-network(\.\w+)?\.js$/.test(new URL(address).pathname);
  const others = joined ? [...document.querySelectorAll<HTMLScriptElement>('script[data-base]')] : [];
  const other = others
    .map(({ dataset }) => dataset['base']!)
    .find((each) => /^https?:/.test(each) && readWebAddress(each));
  return other ? folder(other) : address && new URL('.', address).href;
}

/**
 * The address of the page's dataset: `data-src` on the script's own element. Consent tools and optimizers keep the script's
 * own address there until it may run, and then no second `data-src` is left: `data-dataset` is the same by a name of ours.
 * @returns What was given, and the attribute that gave it.
 */
export function findDataset({ address, element }: ReturnType<typeof findScript>) {
  const { dataset, src } = element?.dataset ?? {};
  const bare = (address = '') => address.replace(/[?#].*/, '');
  if (dataset) return { attribute: 'data-dataset', given: dataset };
  return !src || (address && bare(readWebAddress(src)) === bare(address))
    ? undefined
    : { attribute: 'data-src', given: src };
}

/** A folder may be stated with a slash at its end or without, or by the script in it. */
const folder = (address: string) =>
  new URL(
    '.',
    address.replace(/[?#].*/, '').replace(/(\.m?js|\/)?$/, (end) => end || '/'),
  ).href;
