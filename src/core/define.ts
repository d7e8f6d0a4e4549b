import { pageTerms } from '../language/resolve.js';
import { version } from './version.js';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers an element, once. The same version again is silent; another version, or another library's element of
 * that name, stays in place, and the console says so.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned) {
  const present = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== element.version)
    console.warn(`[coffee-network] ${pageTerms().otherVersion(`<${tag}>`, present.version ?? '?', version)}`);
}
