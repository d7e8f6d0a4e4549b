import {
  html,
  isServer,
  LitElement,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { builtin } from '../dataset/builtin/builtin.js';
import { followDataset } from '../dataset/follow-dataset.js';
import type { Dataset, LocalizedText } from '../dataset/types.js';
import { followLanguage } from '../language/follow-language.js';
import { pickLanguage, type Language } from '../language/resolve.js';
import { say } from '../language/say.js';
import { inEditor } from '../platform/in-editor.js';
import { oneOf } from '../values/one-of.js';
import type { Reader } from '../values/reader.js';
import { followChildren } from './follow-children.js';
import { reportProblems } from './report.js';
import { followScheme } from './scheme.js';
import { turn } from '../platform/turns.js';
import { version } from '../platform/version.js';

/** What was thrown, which may be anything. */
const messageOf = (thrown: unknown) => (thrown instanceof Error ? String(thrown) : typeof thrown);
const themes = oneOf('auto', 'light', 'dark');

/**
 * What all widgets share: the dataset, the language, the scheme, the check of attributes, and the frame that shields
 * their content from the styles of the page.
 *
 * @attr {'es' | 'en' | 'pt' | 'fr'} lang - The language: any tag of a supported language, `es-MX` too. Without it, that of the nearest element around that names a supported one, else of the browser.
 * @cssprop [--coffee-accent=#a3182d] - Figures, marks, lines and buttons; in dark `#ff9d94`. Keeps its hue; its lightness is held where text needs it.
 * @cssprop [--coffee-font=inherit] - The font family.
 * @cssprop [--coffee-radius=0.25em] - The corners of boxes, buttons and pictures.
 * @cssprop [--coffee-on-accent=#fff] - Text on the accent; in dark `#1d1310`.
 * @cssprop [--coffee-text=inherit] - The text.
 * @cssprop [--coffee-surface=#fbf7f0] - The menu, and the widget itself where it stands in the other scheme than its page; in dark `#1d1310`.
 * @cssprop [--coffee-muted=color-mix(in srgb, currentColor 78%, transparent)] - Dates, sources and labels.
 * @cssprop [--coffee-rule=color-mix(in srgb, currentColor 22%, transparent)] - Hairlines and frames.
 * @cssprop [--coffee-size=max(1em, 13px)] - The size of the text, and with it of everything.
 * @cssprop [--coffee-heading-font=inherit] - The font family of the heading.
 * @cssprop [--coffee-heading-size=clamp(1.25em, 1em + 1.6cqi, 1.7em)] - The size of the heading.
 * @cssprop [--coffee-heading-weight=700] - The weight of the heading.
 * @cssprop [--coffee-mark=3px] - The thickness of the short bar over the widget; `0px` takes it away.
 */
export abstract class CoffeeElement extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    theme: {},
    language: { state: true },
    content: { state: true },
    scheme: { state: true },
    swallowed: { state: true },
  };

  /**
   * Which colours to wear: `auto` follows the page's `color-scheme`, else the reader's preference.
   * @type {'auto' | 'light' | 'dark'}
   */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  protected content: Dataset = builtin;
  protected language: Language = pickLanguage([]);
  protected readonly report = reportProblems(this, () => this.language);
  private scheme = '';
  /** Whether the page that should stand behind it is inside. */
  private swallowed = false;
  private readonly lookAround: () => void;
  /** Whether its content was there before it was upgraded. */
  protected prerendered = false;

  constructor() {
    super();
    followDataset(this, (dataset) => (this.content = dataset));
    followLanguage(this, (language) => {
      if (language.tag !== this.language.tag) this.language = language;
    });
    followChildren(this, (swallowed) => (this.swallowed = swallowed));
    this.lookAround = followScheme(this, (scheme) => (this.scheme = scheme));
  }

  override connectedCallback() {
    if (!inEditor(this)) super.connectedCallback();
  }

  /** A prerendered root is emptied: drawing it anew needs nothing of the markers that optimizers strip. */
  protected override createRenderRoot() {
    this.prerendered = !!this.shadowRoot;
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** What is drawn already is drawn anew in turns: a change over many widgets does not hold up the page. */
  protected override async scheduleUpdate() {
    if (this.hasUpdated) {
      this.lookAround();
      await turn();
    }
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    // There is nothing around an element that is rendered on a server.
    if (isServer) this.language = pickLanguage([this.getAttribute('lang') ?? '']);
  }

  /** Draws anew, from nothing, where another script has taken away what was drawn; the fallback where that fails too. */
  protected override update(changed: PropertyValues) {
    let wrong: unknown;
    try {
      super.update(changed);
      if (isServer || this.renderRoot.querySelector('.root, slot')) return;
    } catch (error) {
      wrong = error;
    }
    try {
      this.startAnew();
      super.update(changed);
    } catch (error) {
      this.startAnew();
      render(this.fallback(error), this.renderRoot, this.renderOptions);
      return;
    }
    this.report('shadowRoot', messageOf(wrong), { code: 'untouched' });
  }

  /** What the widget shows, in its frame; its fallback children if that fails. */
  protected override render(): TemplateResult {
    try {
      this.read('theme', this.theme, themes);
      const shown = this.renderContent();
      const behind = this.swallowed ? html`<slot></slot>` : nothing;
      return html`<div class="root ${this.scheme} ${this.frameClass}" part="base" dir="ltr" lang=${this.language.tag}>
          ${shown}</div
        >${behind}`;
    } catch (error) {
      return this.fallback(error);
    }
  }

  /** A class that the widget puts on its frame. */
  protected get frameClass(): string {
    return '';
  }

  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** The value of an attribute or of its property; nothing where it is absent, empty or wrong, and then it is reported. */
  protected read<T>(attribute: string, given: string | number | null | undefined, reader: Reader<T>): T | undefined {
    const value = String(given ?? '').trim();
    const parsed = value ? reader.read(value) : undefined;
    if (value && parsed === undefined) this.report(attribute, String(given), reader.expected);
    return parsed;
  }

  /** A text of the dataset in the language of the page. */
  protected say(text: LocalizedText) {
    return say(text, this.language);
  }

  private startAnew() {
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = this.renderRoot.appendChild(document.createComment(''));
  }

  private fallback(error: unknown) {
    this.report('data', messageOf(error), { code: 'renderable' });
    return html`<slot></slot>`;
  }
}
