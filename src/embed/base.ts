/** The address of a script file, as engines write it in a stack: up to its name, without line and column. */
const IN_STACK = /((?:https?|file):\/\/[^\s()@]+\.m?js)\b/;

/**
 * BASE, the folder that the script was loaded from: by its own element, by the stack where it is a module, or by
 * `data-base` on a script element where an optimizer has moved it. Must be called while the script is evaluated.
 */
export function findBase(): string | undefined {
  const own = (document.currentScript as HTMLScriptElement | null)?.src;
  const stated = document.querySelector('script[data-base]')?.getAttribute('data-base');
  const address = stated || own || IN_STACK.exec(new Error().stack ?? '')?.[1];
  return address && new URL('.', new URL(address, document.baseURI)).href;
}
