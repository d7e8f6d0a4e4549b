import type { Dataset } from '../dataset/types.js';
import { embedPath, frameHeight, pageTitle } from '../embed/titles.js';
import type { WidgetName } from '../embed/widget-names.js';
import { scriptName } from '../embed/script-name.js';
import { escape } from '../facts/html.js';
import { fallbackOf } from './fallback.js';
import { USUAL_FOLDER } from './own-folder.js';
import { carries, pastedAs, systems, type FormId, type System, type SystemId } from './systems.js';
import { isSet, widgetOptions } from './widget-options.js';

/** All that a snippet is made of. */
export interface Choice {
  readonly widget: WidgetName;
  readonly lang: string;
  readonly system: SystemId;
  readonly form: FormId;
  /** Values by the real names of the attributes, and `accent`; what can't be read, or holds anyway, is left out. */
  readonly options: { readonly [name: string]: string };
  /** BASE, with the slash at its end: of one version or of its major version, or a folder of no version. */
  readonly base: string;
  readonly dataset: Dataset;
  /** Pins the script to one version; absent for the address that follows the major version. */
  readonly exact?: { readonly version: string; readonly integrity: string };
  /** For the form `own`: the folder of the script, as `ownFolder` reads it, and whether the figures are the network's latest. */
  readonly own?: { readonly folder: string; readonly live: boolean };
  /** The content of `BASE/static/<lang>/<widget>.html`, for the form `static`. */
  readonly staticHtml?: string;
}

/** A piece of code, and where it goes: on the page, once in the whole site, in a dialog, in files of an application. */
export interface SnippetPiece {
  readonly where: 'here' | 'once' | 'address' | 'terminal' | 'module' | 'style';
  readonly code: string;
}

/** The options that a form can carry in a system, of those that a widget has. */
export const optionsFor = ({ widget, form, system }: Pick<Choice, 'widget' | 'form' | 'system'>) =>
  widgetOptions[widget].filter(({ name, look }) => {
    const { paragraphsOnly } = systems[system] as System;
    if (name === 'inline' && paragraphsOnly) return false;
    return carries[form] === 'all' || (carries[form] === 'look' && look);
  });

/** The code to paste, in the form and for the system that were chosen. */
export function makeSnippet(choice: Choice): readonly SnippetPiece[] {
  const { widget, lang, form, system } = choice;
  const base = majorFolder(choice.base);
  const options = Object.fromEntries(
    optionsFor(choice).flatMap((option) => {
      const value = choice.options[option.name];
      return isSet(option, value) ? [[option.name, value!.trim()]] : [];
    }),
  );
  const page = base + embedPath(widget, lang) + query(options);
  const fallback = fallbackOf(widget, lang, options, choice.dataset);
  const tag = `coffee-${widget}`;

  switch (pastedAs(system, form)) {
    case 'script': {
      const shape = options['inline'] || (systems[system] as System).movesBlocks ? 'lines' : 'blocks';
      const widgetHtml = element(tag, attributes(lang, options), fallback.html(shape), true);
      return [{ where: 'here', code: `${script(choice)}\n${widgetHtml}` }];
    }
    case 'marked': {
      const name = options['inline'] ? 'span' : 'p';
      const marks = Object.entries(options).map(([key, value]) => [`data-${key}`, value] as const);
      const marked = { 'data-widget': tag, 'data-lang': lang, ...Object.fromEntries(marks) };
      return [
        { where: 'once', code: script(choice) },
        { where: 'here', code: element(name, marked, fallback.html('lines'), true) },
      ];
    }
    case 'plugin':
      return [{ where: 'here', code: shortcode(widget, { lang, ...options }) }];
    case 'link':
      return [{ where: 'here', code: `<p>${element('a', { href: page }, fallback.linkText)}</p>` }];
    case 'iframe': {
      if ((systems[system] as System).framesAddress) return [{ where: 'address', code: page }];
      const size = { width: '100%', height: String(frameHeight(widget)) };
      const frame = { src: page, title: pageTitle(widget, lang), ...size, style: 'border:0', loading: 'lazy' };
      return [{ where: 'here', code: element('iframe', frame, '') }];
    }
    case 'address':
      return [{ where: 'here', code: page }];
    case 'static':
      return [{ where: 'here', code: (choice.staticHtml ?? '').trim() }];
    case 'npm': {
      // A style as text is an error in JSX: the colour goes into the application's style sheet.
      const { accent, ...rest } = options;
      const shape = options['inline'] ? 'lines' : 'blocks';
      const content = asJsx(fallback.html(shape));
      const inside = element(tag, { lang, ...rest }, content, true);
      const own = scriptName(lang) === 'coffee-network.js' ? [] : [`languages/${lang}`];
      const imports = [...own, 'network', widget].map((name) => `import 'coffee-network-widgets/${name}';`);
      return [
        { where: 'terminal', code: 'npm install coffee-network-widgets' },
        { where: 'module', code: imports.join('\n') },
        ...(accent ? [{ where: 'style', code: `${tag} {\n  --coffee-accent: ${accent};\n}` } as const] : []),
        { where: 'here', code: `${open('coffee-network', { src: dataOf(base) })}\n  ${inside}\n</coffee-network>` },
      ];
    }
  }
}

const version = /\/(\d+)(\.\d+\.\d+)?\/$/;
const majorFolder = (base: string) => base.replace(version, '/$1/');
const scriptOf = (folder: string, lang: string) => folder + scriptName(lang);
const dataOf = (base: string) => `${base}data/coffee-network.json`;

/** Whether a base is the folder of a version: elsewhere there is no other version to pin. */
export const isVersioned = (base: string) => version.test(base);

function script(choice: Choice): string {
  // The figures keep coming from the major version's folder: a pinned script must not pin them.
  const data = { 'data-src': dataOf(majorFolder(choice.base)) };
  const { folder = USUAL_FOLDER, live = false } = choice.own ?? {};
  const given =
    choice.form === 'own' ? { src: scriptOf(folder, choice.lang), ...(live && data) } : { ...hosted(choice), ...data };
  const { xml } = systems[choice.system] as System;
  return `${open('script', given).slice(0, -1)} ${xml ? 'defer="defer"' : 'defer'}></script>`;
}

function hosted({ base, exact, lang }: Choice) {
  if (!exact) return { src: scriptOf(majorFolder(base), lang) };
  const src = scriptOf(base.replace(version, `/${exact.version}/`), lang);
  return { src, integrity: exact.integrity, crossorigin: 'anonymous' };
}

/** What JSX reads as it reads HTML, which takes it too. */
const asJsx = (html: string) =>
  html.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`).replaceAll('<time datetime=', '<time dateTime=');

/** Flags are written with a value: some editors drop an attribute that has none. */
function attributes(lang: string, { accent, ...options }: { readonly [name: string]: string }) {
  return { lang, ...options, ...(accent && { style: `--coffee-accent:${accent}` }) };
}

function query(options: { readonly [name: string]: string }): string {
  const given = Object.entries(options).map(([name, value]) => [name.replace(/-/g, ''), value]);
  return given.length ? `?${new URLSearchParams(given).toString()}` : '';
}

/** Brackets end a shortcode; what it is given in entities the plugin reads. */
function shortcode(widget: WidgetName, options: { readonly [name: string]: string }): string {
  const given = Object.entries({ widget, ...options }).map(([name, value]) => {
    const safe = escape(value).replace(/\[/g, '&#91;').replace(/\]/g, '&#93;').replace(/\s+/g, ' ');
    return `${name}="${safe}"`;
  });
  return `[coffee_network ${given.join(' ')}]`;
}

function element(
  name: string,
  given: { readonly [attribute: string]: string },
  content: string,
  contentIsHtml = false,
): string {
  return `${open(name, given)}${contentIsHtml ? content : escape(content)}</${name}>`;
}

function open(name: string, given: { readonly [attribute: string]: string }): string {
  const attributes = Object.entries(given).map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
  return `<${name}${attributes.join('')}>`;
}
