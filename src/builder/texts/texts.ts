import type { WidgetName } from '../../embed/widget-names.js';
import type { Code } from '../../language/terms/index.js';
import type { SnippetPiece } from '../../snippets/snippets.js';
import type { FormId, SystemId, systems } from '../../snippets/systems.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** A form in a system that takes it. */
export type Place = { [id in SystemId]: `${id}/${(typeof systems)[id]['forms'][number]}` }[SystemId];

/** All that the builder's page says, in one language. */
export interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly pageLanguage: string;

  readonly what: string;
  readonly look: string;
  readonly where: string;
  readonly preview: string;
  readonly code: string;

  readonly widgets: { readonly [name in WidgetName]: { readonly name: string; readonly about: string } };

  readonly lang: string;
  readonly ownContent: string;
  /** By the attribute's name. */
  readonly options: { readonly [name: string]: string };
  /** By the attribute's name and the value. */
  readonly choices: { readonly [nameAndValue: string]: string };
  readonly ownColour: string;
  readonly expected: (what: string) => string;
  /** Why some options are not there. */
  readonly carries: { readonly look: string; readonly none: string };

  readonly systems: { readonly [id in SystemId]: string };
  readonly formsOf: string;
  readonly forms: { readonly [id in FormId]: { readonly name: string; readonly about: string } };
  readonly notOffered: string;
  /** What the system does to the forms that are not offered; empty where none is missed. */
  readonly why: { readonly [id in SystemId]: string };
  readonly steps: { readonly [place in Place]: readonly string[] };

  /** For a figure alone, inside a sentence. */
  readonly inlineStep: string;

  readonly parts: { readonly [where in SnippetPiece['where']]: string };
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly exact: string;
  readonly exactCost: string;
  readonly localOnly: string;
  readonly staticMore: string;
  /** While a file that the code is made with is on its way, and where it could not be had. */
  readonly loading: string;
  readonly failed: string;

  readonly width: string;
  readonly widths: { readonly phone: string; readonly tablet: string; readonly full: string };
  readonly page: string;
  readonly pages: { readonly light: string; readonly dark: string };

  readonly all: string;
  readonly choose: string;

  /** The link to the guides, and which of them. */
  readonly guides: string;
  readonly guide: 'en-su-sitio' | 'on-your-site';
}

export const texts: { readonly [code in Code]: Texts } = { es, en, pt, fr };
