import type { WidgetName } from '../../embed/widget-names.js';
import type { SnippetPiece } from '../../snippets/snippets.js';
import { pastedAs, type FormId, type SystemId, type systems } from '../../snippets/systems.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** A form in a system that takes it; that of the site's own folder is pasted as another. */
export type Place = { [id in SystemId]: `${id}/${Exclude<(typeof systems)[id]['forms'][number], 'own'>}` }[SystemId];

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
  /** The plugin for WordPress. */
  readonly plugin: { readonly download: string };
  /** The form `own`: what it takes, who is asked by each choice, and what updates by itself. */
  readonly own: {
    readonly download: string;
    readonly folder: string;
    readonly wrong: string;
    readonly live: string;
    /** Each of the figures of the download, and of live ones, which come from a host. */
    readonly asks: { readonly still: string; readonly live: (host: string) => string };
    readonly updates: { readonly still: string; readonly live: string };
    /** What is done before the code is pasted. */
    readonly steps: readonly string[];
  };
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
  /** In place of the code, while the address of the folder can't be read. */
  readonly noFolder: string;

  readonly width: string;
  readonly widths: { readonly phone: string; readonly tablet: string; readonly full: string };
  readonly page: string;
  readonly pages: { readonly light: string; readonly dark: string };

  readonly all: string;
  readonly choose: string;

  /** The link to the studio. */
  readonly studio: string;
  /** The link to the guides, and which of them. */
  readonly guides: string;
  readonly guide: 'en-su-sitio' | 'on-your-site';
}

/** The languages that the builder's page is written in, of those that the widgets speak. */
export const texts = { es, en, pt, fr } satisfies { readonly [code: string]: Texts };

export type UiLanguage = keyof typeof texts;

/** What to do with the code of a form, step by step. */
export const stepsOf = ({ steps, own }: Texts, system: SystemId, form: FormId): readonly string[] => [
  ...(form === 'own' ? own.steps : []),
  ...steps[`${system}/${pastedAs(system, form)}` as Place],
];

export const uiLanguages = Object.keys(texts) as UiLanguage[];
