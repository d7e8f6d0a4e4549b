import { css, html, nothing, render, svg } from 'lit';
import type { Checks } from '../dataset/checks.js';
import { story } from '../dataset/builtin/story.js';
import type { loadLanguage } from '../dataset/languages/load-language.js';
import type { followAddress } from '../dataset/loading/follow-address.js';
import type { moreLink } from '../element/more-link.js';
import type { drawPicture } from '../element/picture.js';
import type { feedAddress, siteAddress } from '../feed/address.js';
import type { Feeds } from '../feed/feeds.js';
import { languages } from '../language/languages/index.js';
import type { dataTermsOf, messagesOf } from '../language/languages/messages.js';
import { FORM, SECOND_FILE } from '../platform/second-file.js';
import { turn } from '../platform/turns.js';
import { trustedPolicy } from '../platform/trusted-types.js';
import { version } from '../platform/version.js';
import type { codedUnit, written } from '../widgets/figures/written.js';
import type { peopleOf } from '../widgets/governance-diagram/people.js';
import type { planOf } from '../widgets/governance-diagram/plan.js';
import type { drawCountryDots } from '../widgets/member-counter/country-dots.js';
import type { drawCountries } from '../widgets/member-counter/countries.js';
import type { drawNews } from '../widgets/news-list/items.js';
import type { longList } from '../widgets/timeline/long-list.js';
import type { drawSearch, found } from '../widgets/timeline/search.js';
import { sheets } from './styles.js';

/** Its hash, of the same build. */
declare const __SECOND_FILE__: string;

/** What is drawn of datasets and feeds alone: the built-in content has none of it. */
export interface Drawing {
  readonly drawPicture: typeof drawPicture;
  readonly moreLink: typeof moreLink;
  readonly peopleOf: typeof peopleOf;
  readonly drawCountryDots: typeof drawCountryDots;
  readonly drawCountries: typeof drawCountries;
  readonly drawNews: typeof drawNews;
  readonly drawSearch: typeof drawSearch;
}

/** What the second file of the script form holds. */
export interface SecondFile extends Checks, Feeds, Drawing {
  readonly form: typeof FORM;
  readonly followAddress: typeof followAddress;
  readonly loadLanguage: typeof loadLanguage;
  readonly messagesOf: typeof messagesOf;
  readonly dataTermsOf: typeof dataTermsOf;
  readonly feedAddress: typeof feedAddress;
  readonly siteAddress: typeof siteAddress;
  readonly planOf: typeof planOf;
  readonly found: typeof found;
  readonly longList: typeof longList;
  readonly codedUnit: typeof codedUnit;
  readonly written: typeof written;
}

/** What the first file has already, and gives the second: it lies on the element that loads it. */
const given = () => ({ css, html, nothing, render, svg, languages, story, sheets, turn, policy: trustedPolicy() });
export type Given = ReturnType<typeof given>;

declare global {
  interface HTMLElementEventMap {
    'coffee-network-live': CustomEvent<SecondFile>;
  }
  interface HTMLScriptElement {
    coffeeNetwork?: Given;
  }
}

/** How long to wait before the second try, in milliseconds. */
const RETRY = 500;

interface Place {
  /** BASE. */
  readonly base: string | undefined;
  /** The element of the first file: a nonce is taken from it, and where it states what it must hold, so does the second. */
  readonly first: HTMLScriptElement | null | undefined;
  /** Whether BASE is a guess: then only the second file of the same build is run. */
  readonly guessed: boolean;
}

let place: Place | undefined;
let loading: Promise<SecondFile> | undefined;
let loaded: SecondFile | undefined;
let failed = false;

/** Says where the second file is. */
export function setPlace(known: Place) {
  place = known;
}

/** What the second file holds, once it is there. */
export const secondFile = () => loaded;

/**
 * Hands over what the second file holds: at once where it is there, else when it has come.
 * @param again - Whether to ask once more for a file that could not be had.
 */
export function withSecondFile(use: (file: SecondFile) => void, fail: (error: Error) => void, again = true) {
  if (loaded) return use(loaded);
  if (failed && !again) return fail(new Error(SECOND_FILE));
  loading ??= load().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    return load();
  });
  loading.then(use).catch((error: Error) => {
    failed = !loaded;
    loading = undefined;
    fail(error);
  });
}

async function load() {
  // Whoever asks while the first file still runs may be before the place is known.
  await Promise.resolve();
  return new Promise<SecondFile>((resolve, reject) => {
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
        if (detail.form !== FORM) return;
        remove();
        resolve((loaded = detail));
      },
      { once: true },
    );
    // Without what it should hold; else it was settled before.
    script.onload = script.onerror = fail;
    const { base, first, guessed } = place ?? {};
    if (!base) return fail();
    if (guessed || first?.integrity) Object.assign(script, { integrity: __SECOND_FILE__, crossOrigin: 'anonymous' });
    script.nonce = first?.nonce ?? '';
    try {
      script.coffeeNetwork = given();
      script.src = trustedPolicy().createScriptURL(`${base}${SECOND_FILE}?${version}`);
      document.documentElement.append(script);
    } catch {
      // The page's policy names the scripts that it trusts, and this is none of them.
      fail();
    }
  });
}
