import type { Json } from '../document/json.js';
import type { Storage } from './storage/storage.js';
import type { UiLanguage } from './texts/texts.js';

/** A picture that was chosen where a site keeps its own. */
export interface Picture {
  readonly src: string;
  /** In the language of the site; empty where nobody has written one. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly width?: number;
  readonly height?: number;
}

/** What the studio says of its home, in one language. */
export interface HomeTexts {
  readonly intro: string;
  /** The way to where it is published, and the button there. */
  readonly publish: string;
  readonly save: string;
  /** What became of it, under the button and when it is done. */
  readonly about: string;
  readonly saved: string;
  readonly versions: string;
  readonly openSite: (name: string) => string;
  readonly pickPicture: string;
  /** Why something was not saved. */
  readonly refusals: { readonly [code in Refusal]: (detail: string) => string };
}

/** Why a site did not take what was saved. */
export type Refusal = 'invalid' | 'signed-out' | 'not-allowed' | 'too-large' | 'offline' | 'server';

/** The site whose studio this is: whatever is opened is saved there. */
export interface Home {
  readonly storage: HomeStorage;
  readonly texts: { readonly [ui in UiLanguage]: HomeTexts };
  /** The address of the network's own dataset. */
  readonly network: string;
  /** Where the versions that were saved before are listed. */
  readonly versions: string;
  /** The language that the site's own pictures are described in. */
  readonly language: string;
  /** Lets somebody choose a picture of the site; nothing where nobody did. */
  pickPicture(title: string): Promise<Picture | undefined>;
}

export interface HomeStorage extends Storage {
  /** The dataset as it was last loaded or saved, once it was: what changed is said against it. */
  readonly kept?: Json | undefined;
}

/** Something was not saved, and why. */
export class SaveError extends Error {
  constructor(
    readonly code: Refusal,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
