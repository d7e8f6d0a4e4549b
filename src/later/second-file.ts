import type { Checks } from '../dataset/checks.js';
import type { Feeds } from '../feed/feeds.js';
import { SECOND_FILE } from '../platform/second-file.js';
import { trustedPolicy, type Policy } from '../platform/trusted-types.js';
import { version } from '../platform/version.js';

/** Its hash, of the same build. */
declare const __SECOND_FILE__: string;

/** What the second file of the script form holds. */
export type SecondFile = Checks & Feeds;

declare global {
  interface HTMLElementEventMap {
    'coffee-network-live': CustomEvent<(policy: Policy) => SecondFile>;
  }
}

/** How long to wait for it, in milliseconds. */
const TIMEOUT = 8000;

let place: { readonly base: string | undefined; readonly first: HTMLScriptElement | null | undefined } | undefined;
let loading: Promise<SecondFile> | undefined;
let loaded: SecondFile | undefined;

/**
 * Says where the second file is.
 * @param base - BASE.
 * @param first - The element of the first file: a nonce is taken from it, and where it states what it must hold, so does the second.
 */
export function setPlace(base: string | undefined, first: HTMLScriptElement | null | undefined) {
  place = { base, first };
}

/** Hands over what the second file holds: at once where it is there, else when it has come. */
export function withSecondFile(use: (file: SecondFile) => void, fail: (error: Error) => void) {
  if (loaded) return use(loaded);
  loading ??= load();
  loading.then(use, (error: Error) => {
    // Who asks next tries again.
    loading = undefined;
    fail(error);
  });
}

const load = () =>
  new Promise<SecondFile>((resolve, reject) => {
    const script = document.createElement('script');
    // Prototype's own `remove` throws where there is nothing to remove from.
    const remove = () => script.parentNode?.removeChild(script);
    const fail = () => {
      remove();
      reject(new Error(SECOND_FILE));
    };
    script.addEventListener(
      'coffee-network-live',
      ({ detail }) => {
        remove();
        resolve((loaded = detail(trustedPolicy())));
      },
      { once: true },
    );
    // Too late or without what it should hold: it was settled before, or never will be.
    script.onload = script.onerror = fail;
    setTimeout(fail, TIMEOUT);
    const { base, first } = place ?? {};
    if (!base) return fail();
    if (first?.integrity) Object.assign(script, { integrity: __SECOND_FILE__, crossOrigin: 'anonymous' });
    script.nonce = first?.nonce ?? '';
    try {
      script.src = trustedPolicy().createScriptURL(`${base}${SECOND_FILE}?${version}`);
      document.documentElement.append(script);
    } catch {
      // The page's policy names the scripts that it trusts, and this is none of them.
      fail();
    }
  });
