import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { withBuiltin } from '../dataset/merge.js';
import type { PartialDataset } from '../dataset/types.js';
import { renderWith } from '../element/rendering.js';
import type { WidgetName } from '../embed/widget-names.js';
import { factsOf } from '../facts/facts.js';
import { toHtml } from '../facts/html.js';
import { pickLanguage } from '../language/resolve.js';
import type { Expected } from '../values/reader.js';
import '../index.js';

export interface RenderOptions {
  /** A language that the widgets speak, also with a region: `es`, `pt-BR`. */
  readonly lang: string;
  /** The widget's attributes, by their real names; `true` for a flag. */
  readonly attributes?: { readonly [name: string]: string | boolean };
  /** What the widget tells; what it leaves out is the built-in content. */
  readonly dataset?: PartialDataset | null;
  /** Told of each attribute that can't be read, and of each part of the data that can't be shown. */
  readonly onProblem?: (attribute: string, value: string, expected: Expected) => void;
}

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A widget as declarative shadow DOM: complete and styled without a script, its plain content where that is not known. */
export function renderWidget(name: WidgetName, options: RenderOptions): string {
  const tag = `coffee-${name}`;
  const attributes = Object.entries<string | boolean>({ lang: options.lang, ...options.attributes })
    .filter(([, value]) => value !== false)
    .map(([attribute, value]) => ` ${attribute}="${value === true ? '' : escapeHtml(String(value))}"`)
    .join('');
  let ownStyles = '';
  const given = {
    content: withBuiltin(options.dataset ?? null),
    language: pickLanguage([options.lang]),
    report: options.onProblem ?? (() => {}),
    addStyles: (rules: string) => (ownStyles += rules),
  };
  const markup = html`${unsafeStatic(`<${tag}${attributes}></${tag}>`)}`;
  const rendered = renderWith(given, () => collectResultSync(render(markup)))
    .replace(/<!--.*?-->|<\?>/gs, '')
    // One element has all its styles, whose hash a page's policy may name.
    .replace('</style>', (end) => ownStyles + end)
    // The attribute's earlier name is for browsers that never knew the elements either.
    .replace(/<template shadowroot="open" shadowrootmode="open">/, '<template shadowrootmode="open">');
  const written = asWritten(options.attributes);
  const facts = factsOf(name, { lang: options.lang, dataset: given.content, attributes: written });
  // A paragraph would end the sentence that the figure stands in.
  const shape = 'inline' in written ? 'lines' : 'blocks';
  return rendered.replace('</template>', (end) => end + toHtml(facts, shape));
}

/** Attributes as HTML has them: a flag is there or not. */
const asWritten = (given: RenderOptions['attributes'] = {}): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  );

/** The `<style>` of a rendered widget, as a Content-Security-Policy hash must cover it. */
export const styleOf = (rendered: string) => /<style>(.*?)<\/style>/s.exec(rendered)?.[1] ?? '';
