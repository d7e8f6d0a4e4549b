import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { inEditor } from '../platform/in-editor.js';
import { numeric } from '../element/attributes.js';
import { wholeNumber } from '../values/whole-number.js';
import { readWebAddress } from '../values/address.js';
import { reportProblems } from '../element/report.js';
import { version } from '../platform/version.js';
import { datasetContext } from '../dataset/context.js';
import { followAddress, type Loaded } from '../dataset/loading/follow-address.js';
import { withBuiltin } from '../dataset/merge.js';
import { pageDataset } from '../dataset/page/page-dataset.js';
import type { GivenDataset, PartialDataset } from '../dataset/types.js';
import { keepGood, validateDataset } from '../dataset/validate.js';
import { pickLanguage, statedLanguages } from '../language/resolve.js';
import { announce } from '../dataset/loading/announce.js';
import type { Origin } from '../dataset/loading/events.js';
import { every } from '../platform/every.js';

const seconds = wholeNumber(10, 86_400);

/**
 * Gives the widgets inside it one dataset. It shows nothing of its own.
 *
 * A part that is absent is the built-in one; a part that is wrong is its last good version, else the built-in one.
 * Where several datasets are given, `data` stands over `src`, and `src` over JSON inside the element. Without any, it
 * hands on the dataset of the whole page (`data-src` on the script), else the built-in one.
 *
 * @element coffee-network
 * @slot - The widgets, and anything else. A `<script type="application/json">` among them is a dataset.
 * @fires {CoffeeNetworkLoadEvent} coffee-network-load - A dataset, or those of its parts that are good, reached the widgets. Fields: `origin`, `src`, `dataset`.
 * @fires {CoffeeNetworkErrorEvent} coffee-network-error - A dataset, or a part of it, could not be used. Fields: `origin`, `src`, `problems` (of each `part`, `path`, `value`, `expected`).
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`.
 */
export class CoffeeNetwork extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    refresh: numeric('refresh', 0),
    data: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The address of a dataset, http or https. Its server must let other sites read it (CORS). */
  src: string | null = null;

  /** How often to load `src` again, in seconds, 10 to 86400; 0 for never. Hidden pages wait. */
  refresh = 0;

  /** The dataset, or a part of it: what it leaves out is the built-in one. */
  data: GivenDataset | null = null;

  private readonly provider = new ContextProvider(this, { context: datasetContext, initialValue: withBuiltin(null) });
  private readonly report = reportProblems(this, () => pickLanguage(statedLanguages(this)));
  /** The good parts of each dataset. */
  private readonly given: { [origin in Origin]?: PartialDataset | undefined } = {};
  private address?: string | undefined;
  private followed?: ReturnType<typeof followAddress> | undefined;
  /** The JSON inside the element, as it was last read. */
  private inline: string | undefined;
  private stopRefresh?: (() => void) | undefined;

  override connectedCallback() {
    if (inEditor(this)) return;
    super.connectedCallback();
    pageDataset.add(this.provide);
    this.provide();
    this.requestUpdate('src');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    pageDataset.delete(this.provide);
    this.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('data')) this.take('data', this.data);
    if (changed.has('src') || changed.has('refresh')) this.follow();
  }

  protected override render() {
    return html`<slot @slotchange=${this.readInline}></slot>`;
  }

  /** Gives the widgets what is now known. */
  private readonly provide = () => {
    const { inline, src, data } = this.given;
    this.provider.setValue(inline || src || data ? withBuiltin({ ...inline, ...src, ...data }) : pageDataset.get());
  };

  /** Checks a dataset and hands its good parts on. */
  private take(origin: Origin, given: unknown) {
    if (given == null) {
      this.given[origin] = undefined;
      return this.provide();
    }
    this.receive(origin, '', keepGood(validateDataset(given), this.given[origin] ?? {}));
  }

  private receive(origin: Origin, src: string, loaded: Loaded) {
    this.given[origin] = loaded.parts;
    this.provide();
    announce(this, origin, src, loaded, this.provider.value);
  }

  private follow() {
    const url = this.src ? readWebAddress(this.src) : undefined;
    if (this.src && !url)
      this.report('src', this.src, { code: 'address', detail: 'https://example.org/coffee-network.json' });
    if (url !== this.address || !this.followed) {
      this.leave();
      this.address = url;
      // What is shown stays until the new address has something better.
      if (url)
        this.followed = followAddress(url, (loaded) =>
          this.receive('src', url, { ...loaded, parts: this.better(loaded) }),
        );
      else if (this.given.src) this.take('src', null);
    }
    this.stopRefresh?.();
    const time = this.refresh ? seconds.read(String(this.refresh)) : undefined;
    if (this.refresh && !time) this.report('refresh', String(this.refresh), seconds.expected);
    this.stopRefresh = time && this.followed ? every(time, this.followed.refresh) : undefined;
  }

  private better({ parts, failure }: Loaded): PartialDataset {
    return failure ? { ...this.given.src, ...parts } : parts;
  }

  private leave() {
    this.followed?.leave();
    this.followed = undefined;
    this.stopRefresh?.();
  }

  private readonly readInline = () => {
    // While the page is parsed, the script may not have all its text yet.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.readInline, { once: true });
    else {
      const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
      if (json === this.inline) return;
      this.inline = json;
      try {
        this.take('inline', json && (JSON.parse(json) as unknown));
      } catch (error) {
        // SyntaxError: the text is no JSON.
        this.receive('inline', '', { parts: this.given.inline ?? {}, problems: [], failure: (error as Error).message });
      }
    }
  };
}
