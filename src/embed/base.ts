import { sourceUrl } from '../core/links.js';
import { pageTerms } from '../language/resolve.js';

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
 * BASE, the folder that the script was loaded from: what `data-base` on its own element states, else its address, by the
 * stack where it is a module. Where an optimizer has written it into another script, any script element may state it;
 * one that holds no address is another library's. Must be called while the script is evaluated.
 */
export function findBase(): string | undefined {
  const { address, element } = ownScript();
  const own = statedBy(element);
  if (element?.dataset['base'] && !own)
    console.warn(`[coffee-network] ${pageTerms().problem('<script data-base>', 'https://…')}`, element);
  const others = [...document.querySelectorAll<HTMLScriptElement>('script[data-base]')];
  const base = own || address || others.map(statedBy).find(Boolean);
  return base && new URL('.', new URL(base, document.baseURI)).href;
}

const statedBy = (script?: HTMLScriptElement) =>
  script?.dataset['base'] ? sourceUrl(script.dataset['base']) : undefined;

/** What `data-src` on the script says: the address of the page's dataset. Must be called while the script is evaluated. */
export const findDataSource = (): string | undefined => ownScript().element?.dataset['src'];
