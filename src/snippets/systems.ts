/** The ways to put a widget on a page: the seven of the public contract, WordPress's plugin, and the script in a folder of the site's own. */
export type FormId = 'plugin' | 'script' | 'own' | 'marked' | 'link' | 'iframe' | 'address' | 'static' | 'npm';

export const forms: readonly FormId[] = [
  'plugin',
  'script',
  'own',
  'address',
  'marked',
  'link',
  'iframe',
  'static',
  'npm',
];

/** Which of a widget's options a form can carry: all, those of its look, or none. */
export const carries: { readonly [form in FormId]: 'all' | 'look' | 'none' } = {
  plugin: 'all',
  script: 'all',
  own: 'all',
  marked: 'all',
  npm: 'all',
  link: 'look',
  iframe: 'look',
  // WordPress asks for the page that the static oEmbed answer names, which has no parameters.
  address: 'none',
  static: 'none',
};

/** A place where widgets are pasted, and what survives there, best first. */
export interface System {
  readonly forms: readonly FormId[];
  /** Only well-formed XML is taken: no attribute without a value. */
  readonly xml?: boolean;
  /** The editor takes data attributes from paragraphs only, so there is no marked `span` inside a text. */
  readonly paragraphsOnly?: boolean;
  /** Its editor moves headings, paragraphs and lists out of an element that it does not know: lines of text alone stay in it. */
  readonly movesBlocks?: boolean;
  /** It makes the frame by itself, of the address alone. */
  readonly framesAddress?: boolean;
}

/** What was measured in these systems, or is in their documentation. */
export const systems = {
  'wordpress-admin': { forms: ['plugin', 'script', 'own', 'address', 'iframe'], movesBlocks: true },
  'wordpress-author': { forms: ['address', 'plugin', 'marked', 'link'] },
  joomla: { forms: ['marked', 'own', 'link'] },
  drupal: { forms: ['marked', 'own', 'link'], paragraphsOnly: true },
  wix: { forms: ['script', 'iframe'], framesAddress: true },
  squarespace: { forms: ['script', 'link'] },
  blogger: { forms: ['script', 'iframe', 'link'], xml: true },
  html: { forms: ['script', 'own', 'static', 'iframe', 'marked', 'link'] },
  npm: { forms: ['npm'] },
} as const satisfies { readonly [id: string]: System };

export type SystemId = keyof typeof systems;

/** As what a form is pasted: that of the site's own folder as the script is, and as a marked element where tags are stripped. */
export function pastedAs(system: SystemId, form: FormId): Exclude<FormId, 'own'> {
  if (form !== 'own') return form;
  return (systems[system] as System).forms.includes('script') ? 'script' : 'marked';
}
