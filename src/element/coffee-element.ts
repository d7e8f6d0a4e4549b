import { html, isServer, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import type { Absence } from '../dataset/context.js';
import { followDataset } from '../dataset/follow-dataset.js';
import { onlyBuiltin } from '../dataset/merge.js';
import type { PartName } from '../dataset/schema/part-names.js';
import type { Dataset, LocalizedText } from '../dataset/types.js';
import { followLanguage } from '../language/follow-language.js';
import { pickLanguage, type Language } from '../language/resolve.js';
import { say } from '../language/say.js';
import { customStates } from '../platform/custom-states.js';
import { hasFallback } from '../platform/has-fallback.js';
import { inEditor } from '../platform/in-editor.js';
import type { Reader } from '../values/reader.js';
import { themed, type Attributes } from './attributes.js';
import { followChildren } from './follow-children.js';
import { rendering } from './rendering.js';
import { reportProblems } from './report.js';
import { followScheme } from './scheme.js';
import { turn } from '../platform/turns.js';
import { version } from '../platform/version.js';

/** What was thrown, which may be anything. */
const messageOf = (thrown: unknown) => (thrown instanceof Error ? String(thrown) : typeof thrown);

/**
 * What all widgets share: the dataset, the language, the scheme, the check of attributes, and the frame that shields
 * their content from the styles of the page.
 *
 * While a dataset that the page's author named has not come, and where it can't be used, a widget shows the children that
 * are written inside it, if there are any.
 *
 * @cssState loading - What the widget shows has not come yet.
 * @cssState failed - What the widget shows can't be used, and there is no good copy of it.
 * @attr lang - The language: any tag of a supported language, `es-MX` too. Without it, that of the nearest element around that names a supported one, else of the browser.
 * @cssprop [--coffee-accent=#a3182d] - Figures, marks, lines and buttons; in dark `#ff9d94`. Keeps its hue; its lightness is held where text needs it.
 * @cssprop [--coffee-font=inherit] - The font family.
 * @cssprop [--coffee-radius=0.25em] - The corners of boxes, buttons and pictures.
 * @cssprop [--coffee-on-accent=#fff] - Text on the accent; in dark `#1d1310`.
 * @cssprop [--coffee-text=inherit] - The text.
 * @cssprop [--coffee-surface=#fbf7f0] - The menu, and the widget itself where it stands in the other scheme than its page; in dark `#1d1310`.
 * @cssprop [--coffee-muted=color-mix(in srgb, currentColor 78%, transparent)] - Dates, sources and labels.
 * @cssprop [--coffee-rule=color-mix(in srgb, currentColor 22%, transparent)] - Hairlines and frames.
 * @cssprop [--coffee-size=max(1em, 13px)] - The size of the text, and with it of everything.
 * @cssprop [--coffee-heading-font=inherit] - The font family of the heading and of figures.
 * @cssprop [--coffee-heading-size=clamp(1.25em, 1em + 1.6cqi, 1.7em)] - The size of the heading.
 * @cssprop [--coffee-heading-weight=700] - The weight of the heading and of figures.
 * @cssprop [--coffee-mark=3px] - The thickness of the short bar over the widget; `0px` takes it away.
 */
export abstract class CoffeeElement extends LitElement {
  static readonly version = version;

  /** The parts of the dataset that it shows. */
  static readonly parts: readonly PartName[] = [];

  static override properties: Attributes = {
    ...themed,
    language: { state: true },
    content: { state: true },
    missing: { state: true },
    scheme: { state: true },
    swallowed: { state: true },
  };

  /**
   * Which colours to wear: `auto` follows the page's `color-scheme`, else the reader's preference.
   * @type {'auto' | 'light' | 'dark'}
   */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  protected content: Dataset = (isServer && rendering()?.content) || onlyBuiltin.dataset;
  /** The parts of `content` that stand for others, which the page's author named. */
  protected missing = onlyBuiltin.missing;
  protected language: Language = (isServer && rendering()?.language) || pickLanguage([]);
  protected readonly report = (isServer && rendering()?.report) || reportProblems(this, () => this.language);
  private readonly setState = customStates(this);
  private scheme = '';
  /** Whether the page that should stand behind it is inside. */
  private swallowed = false;
  private readonly lookAround: () => unknown;
  /** Whether its content was there before it was upgraded. */
  protected prerendered = false;
  /** What was prerendered, as long as it shows. */
  private earlier: ChildNode[] = [];

  constructor() {
    super();
    followDataset(this, ({ dataset, missing }) => {
      this.content = dataset;
      this.missing = missing;
    });
    followLanguage(this, (language) => {
      if (language.lang !== this.language.lang || language.terms !== this.language.terms) this.language = language;
    });
    followChildren(this, (swallowed) => (this.swallowed = swallowed));
    this.lookAround = followScheme(this, (scheme) => (this.scheme = scheme));
  }

  override connectedCallback() {
    if (inEditor(this)) return;
    // In `data-asof` and in addresses names have no hyphens: people write them so on the element too.
    for (const name of (this.constructor as typeof CoffeeElement).observedAttributes) {
      const given = this.getAttribute(name.replace(/-/g, ''));
      if (given !== null && !this.hasAttribute(name)) this.setAttribute(name, given);
    }
    super.connectedCallback();
  }

  protected override createRenderRoot() {
    this.earlier = [...(this.shadowRoot?.childNodes ?? [])];
    this.prerendered = !!this.shadowRoot;
    const root = super.createRenderRoot();
    if (this.prerendered) this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    return root;
  }

  /** What is drawn already is redrawn in turns, so that a change to many widgets does not hold up the page. */
  protected override async scheduleUpdate() {
    if (this.hasUpdated) {
      this.lookAround();
      await turn();
    }
    return super.scheduleUpdate();
  }

  /** What was prerendered is the author's own, as the children are: it stays where these would show. */
  protected override shouldUpdate(changed: PropertyValues) {
    const { progress } = this;
    this.setState('loading', progress === 'loading');
    this.setState('failed', progress === 'failed');
    return super.shouldUpdate(changed) && !(this.earlier.length && this.lacks);
  }

  /** Redraws from nothing where another script has removed what was drawn; shows the fallback if that fails too. */
  protected override update(changed: PropertyValues) {
    let wrong: unknown;
    // A prerendered root is emptied: redrawing needs none of the markers that optimizers strip.
    for (const node of this.earlier.splice(0)) node.remove();
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
      this.read('theme', themed.theme);
      const shown = this.renderContent();
      if (shown === nothing) return html`<slot></slot>`;
      const frame = html`<div class="root ${this.scheme} ${this.frameClass}" part="base" dir=${this.language.direction} lang=${this.language.lang}>
        ${shown}
      </div>`;
      if (!this.lacks) return this.swallowed ? html`${frame}<slot></slot>` : frame;
      const own = hasFallback(this);
      return html`${own ? nothing : frame}<slot ?hidden=${!own} @slotchange=${() => this.requestUpdate()}></slot>`;
    } catch (error) {
      return this.fallback(error);
    }
  }

  /** The parts of the dataset that it needs, as its attributes are. */
  protected get needs(): readonly PartName[] {
    return (this.constructor as typeof CoffeeElement).parts;
  }

  /** Whether what it shows has not come yet, or can't be used. */
  protected get progress(): Absence['state'] | undefined {
    const states = this.absences.map(({ state }) => state);
    return states.find((state) => state === 'loading') ?? states[0];
  }

  /** A class that the widget puts on its frame. */
  protected get frameClass(): string {
    return '';
  }

  /** What it shows; `nothing` where it has nothing to show: then its fallback children stand. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /**
   * The value of a property, as its attribute is declared; nothing where it is absent, empty or wrong, and then it is
   * reported.
   */
  protected read<T>(
    property: string & keyof this,
    { attribute = property, read, expected }: Reader<T> & { readonly attribute?: string },
  ): T | undefined {
    const given = String(this[property] ?? '');
    const value = given.trim();
    // A number that a script sets is written in no language.
    const language = typeof this[property] === 'string' ? this.language.tag : undefined;
    const parsed = value ? read(value, language) : undefined;
    if (value && parsed === undefined) this.report(attribute, given, expected);
    return parsed;
  }

  /** A text of the dataset in the language of the page. */
  protected say(text: LocalizedText) {
    return say(text, this.language);
  }

  private get absences(): Absence[] {
    return this.needs.flatMap((part) => this.missing[part] ?? []);
  }

  /** Whether a part that it needs is another's than the page's author named. */
  private get lacks(): boolean {
    return this.absences.some(({ own }) => !own);
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
