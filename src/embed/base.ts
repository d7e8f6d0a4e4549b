/** The address of a script file, as engines write it in a stack: up to its name, without line and column. */
const IN_STACK = /((?:https?|file):\/\/[^\s()@]+\.m?js)\b/;

/** The script's own element, and its address: by the stack where it is a module, or an optimizer has inlined it. */
function ownScript() {
  const current = document.currentScript as HTMLScriptElement | null;
  const address = current?.src || IN_STACK.exec(new Error().stack ?? '')?.[1];
  // Of the page's other scripts some may have a `data-src` that is another library's.
  return { address, element: current ?? [...document.scripts].find(({ src }) => src === address) };
}

/**
 * BASE, the folder that the script was loaded from: by its own element, by the stack where it is a module, or by
 * `data-base` on a script element where an optimizer has moved it. Must be called while the script is evaluated.
 */
export function findBase(): string | undefined {
  const stated = document.querySelector('script[data-base]')?.getAttribute('data-base');
  const address = stated || ownScript().address;
  return address && new URL('.', new URL(address, document.baseURI)).href;
}

/** What `data-src` on the script says: the address of the page's dataset. Must be called while the script is evaluated. */
export const findDataSource = (): string | undefined => ownScript().element?.dataset['src'];
