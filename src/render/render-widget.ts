import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { withBuiltin } from '../dataset/merge.js';
import type { PartialDataset } from '../dataset/types.js';
import type { WidgetName } from '../embed/widget-names.js';
import type { Expected } from '../values/reader.js';
import '../index.js';
import { plainHtml } from './plain-html.js';

export interface RenderOptions {
  /** `es`, `en`, `pt`, `fr`, or a tag of theirs with a region. */
  readonly lang: string;
  /** The widget's attributes, by their real names; `true` for a flag. */
  readonly attributes?: { readonly [name: string]: string | boolean };
  /** What the widget tells; what it leaves out is the built-in content. */
  readonly dataset?: PartialDataset | null;
  /** Told of each attribute that can't be read, and of each part of the data that can't be shown. */
  readonly onProblem?: (attribute: string, value: string, expected: Expected) => void;
}

let current: RenderOptions;
// Called with each element before it is rendered: on a server no provider answers, and there is no console of a page.
LitElementRenderer.renderOptions.push((element) => {
  Object.assign(element, { content: withBuiltin(current.dataset ?? null), report: current.onProblem ?? (() => {}) });
  return undefined;
});

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A widget as declarative shadow DOM: complete and styled without a script, its plain content where that is not known. */
export function renderWidget(name: WidgetName, options: RenderOptions): string {
  const tag = `coffee-${name}`;
  const attributes = Object.entries<string | boolean>({ lang: options.lang, ...options.attributes })
    .filter(([, value]) => value !== false)
    .map(([attribute, value]) => ` ${attribute}="${value === true ? '' : escapeHtml(String(value))}"`)
    .join('');
  current = options;
  const result = render(html`${unsafeStatic(`<${tag}${attributes}></${tag}>`)}`);
  const rendered = collectResultSync(result)
    .replace(/<!--.*?-->|<\?>/gs, '')
    // The attribute's earlier name is for browsers that never knew the elements either.
    .replace(/<template shadowroot="open" shadowrootmode="open">/, '<template shadowrootmode="open">');
  return withoutUnused(rendered).replace('</template>', (end) => end + plainHtml(rendered));
}

/** A drawing has a few of the many places that its styles know (`.column-3`): the rules of the others are left out. */
const withoutUnused = (rendered: string) =>
  rendered.replace(/<style>.*?<\/style>/s, (style) =>
    style.replace(/\.([a-z]+-\d+)\{[^}]*\}/g, (rule, name: string) =>
      new RegExp(`class="[^"]*\\b${name}[" ]`).test(rendered) ? rule : '',
    ),
  );

/** The `<style>` of a rendered widget, as a Content-Security-Policy hash must cover it. */
export const styleOf = (rendered: string) => /<style>(.*?)<\/style>/s.exec(rendered)?.[1] ?? '';
