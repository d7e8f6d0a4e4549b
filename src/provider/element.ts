import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { inEditor } from '../platform/in-editor.js';
import { isNetworkFile } from '../platform/base.js';
import { customStates } from '../platform/custom-states.js';
import { every } from '../platform/every.js';
import { version } from '../platform/version.js';
import { wholeNumber } from '../values/whole-number.js';
import { readWebAddress } from '../values/address.js';
import { pickLanguage, statedLanguages } from '../language/resolve.js';
import { withChecks, type Checks } from '../dataset/checks.js';
import { copyOf } from '../dataset/copy.js';
import { datasetContext, type Provided } from '../dataset/context.js';
import { followDataset } from '../dataset/follow-dataset.js';
import { announcer, problemsOf } from '../dataset/loading/announce.js';
import type { Origin } from '../dataset/loading/events.js';
import type { SaidProblem } from '../dataset/say-problem.js';
import { followAddress, type Loaded } from '../dataset/loading/follow-address.js';
import { awaited, nest, onlyBuiltin, sameProvided, type Named } from '../dataset/merge.js';
import type { Dataset, GivenDataset } from '../dataset/types.js';
import { isCostly, type Validated } from '../dataset/problem.js';
import { numeric } from '../element/attributes.js';
import { tellOtherVersion } from '../element/define.js';
import { reportProblems } from '../element/report.js';
import { followInlineJson } from './inline-json.js';

const seconds = wholeNumber(10, 86_400);
const tellOther = (other: string) => tellOtherVersion('coffee-network', version, other);
/** Each takes precedence over the next. */
const origins: readonly Origin[] = ['data', 'src', 'inline'];

/**
 * Gives the widgets inside it one dataset. It shows nothing of its own.
 *
 * A part that is wrong is its last good version. A part that is absent is that of the `coffee-network` around this one,
 * else that of the whole page (`data-src` on the script), else the built-in one. Where several datasets are given, `data`
 * takes precedence over `src`, and `src` over JSON inside the element.
 *
 * @element coffee-network
 * @slot - The widgets, and anything else. A `<script type="application/json">` among them is a dataset.
 * @cssState loading - A dataset has not come yet.
 * @cssState failed - A dataset, or a part of it, can't be used.
 * @fires {CoffeeNetworkLoadEvent} coffee-network-load - A dataset, or those of its parts that are good, reached the widgets. Fields: `origin`, `src`, `dataset`.
 * @fires {CoffeeNetworkErrorEvent} coffee-network-error - A dataset, or a part of it, could not be used, or a name in it looks misspelt, which costs nothing. Fields: `origin`, `src`, `problems` (each with `part`, `path`, `value`, `expected`, `code`), and the `code` of the first.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export class CoffeeNetwork extends LitElement {
  static readonly version = version;

  /** @internal Another version of the script is on the page: it stops, and this one tells the editor. */
  static readonly tellOther = tellOther;

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

  /** The dataset, or a part of it: what it leaves out is that of what is around it, else the built-in one. */
  data: GivenDataset | null = null;

  /**
   * Resolves when it is known what came of each dataset that is named here, good or not; at once where none is named. By
   * then the events have been dispatched: `dataset` and `problems` tell a late listener what it missed.
   */
  readonly ready: Promise<void>;

  private settle!: () => void;
  private readonly provider = new ContextProvider(this, { context: datasetContext, initialValue: onlyBuiltin });
  private readonly report = reportProblems(this, () => pickLanguage(statedLanguages(this)));
  private readonly announce = announcer(this);
  private readonly setState = customStates(this);
  private readonly inline = followInlineJson(this, (text) => {
    if (text === undefined) this.drop('inline');
    else
      this.check('inline', ({ readJson, validateDataset }) => this.inline.parse(() => validateDataset(readJson(text))));
  });
  /** The datasets that are named here. */
  private readonly named: { [origin in Origin]?: Named | undefined } = {};
  /** The check of each that is under way, or was the last. */
  private readonly checks: { [origin in Origin]?: symbol } = {};
  private around = onlyBuiltin;
  /** What to tell the page once this update is over: what a listener then sets is not lost. */
  private outcomes: ((done: () => void) => void)[] = [];
  private told: Promise<unknown> = Promise.resolve();
  private address?: string | undefined;
  private followed?: ReturnType<typeof followAddress> | undefined;
  private stopRefresh?: (() => void) | undefined;
  private shown?: { readonly of: Dataset; readonly dataset: Dataset & DOMStringMap };

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.settle = resolve));
    followDataset(this, (around) => {
      this.around = around;
      this.provide();
    });
  }

  override connectedCallback() {
    if (inEditor(this)) return this.settle();
    super.connectedCallback();
    this.requestUpdate('src');
    // Until then its JSON may not be there, or not have all its text.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.leave();
    this.inline.leave();
  }

  /**
   * What the widgets now see: a copy of the complete dataset, part by part. To change it, set `data`.
   *
   * An element's own `dataset` reads its `data-…` attributes. This one does so too, for names that are no part's:
   * `network.dataset.note` is `data-note`. To write one, use `setAttribute`.
   */
  override get dataset(): Dataset & DOMStringMap {
    const { dataset } = this.provider.value;
    if (this.shown?.of !== dataset)
      this.shown = {
        of: dataset,
        dataset: Object.assign(Object.create(super.dataset) as DOMStringMap, copyOf(dataset)),
      };
    return this.shown.dataset;
  }

  /** What is wrong in the datasets that are named here; empty where all is well. */
  get problems(): readonly SaidProblem[] {
    return origins.flatMap((origin) => {
      const named = this.named[origin];
      return named ? problemsOf(this, origin, named) : [];
    });
  }

  /** Loads `src` again. The promise resolves when it is known what came of it, good or not; at once off the page and in editors. */
  async reload(): Promise<void> {
    if (!this.followed && (!this.isConnected || inEditor(this))) return;
    await this.updateComplete;
    await this.followed?.refresh();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { data } = this;
    if (changed.has('data'))
      if (data == null) this.drop('data');
      else this.check('data', ({ validateDataset }) => validateDataset(data));
    if (changed.has('src') || changed.has('refresh')) this.follow();
    if (this.isConnected) this.inline.read();
  }

  protected override updated() {
    const waiting = origins.some((origin) => this.named[origin]?.waiting);
    this.setState('loading', waiting);
    this.setState(
      'failed',
      origins.some((origin) => this.named[origin]?.failure || this.named[origin]?.problems.some(isCostly)),
    );
    this.told = Promise.all([this.told, ...this.outcomes.splice(0).map((tell) => new Promise<void>(tell))]);
    if (!waiting && document.readyState !== 'loading') void this.told.then(this.settle);
  }

  protected override render() {
    return html`<slot @slotchange=${this.inline.read}></slot>`;
  }

  /** Gives the widgets what is now known, where that is not what they have. */
  private provide() {
    const provided: Provided = nest(
      this.around,
      origins.flatMap((origin) => this.named[origin] ?? []),
    );
    if (!sameProvided(provided, this.provider.value)) this.provider.setValue(provided);
  }

  private name(origin: Origin, named: Named | undefined) {
    this.named[origin] = named;
    this.provide();
    this.requestUpdate();
  }

  private drop(origin: Origin) {
    delete this.checks[origin];
    this.name(origin, undefined);
  }

  /**
   * Checks a dataset and hands its good parts on, once the checks are there.
   * @param run - Nothing comes of it where the dataset has not all come yet.
   */
  private check(origin: Origin, run: (checks: Checks) => Validated | undefined) {
    const earlier = this.named[origin];
    const parts = earlier?.parts ?? {};
    const check = (this.checks[origin] = Symbol());
    const finish = (validated: () => Validated | undefined) => {
      // Another may have been given by then.
      if (this.checks[origin] !== check) return;
      delete this.checks[origin];
      try {
        const known = validated();
        if (known) this.receive(origin, '', known);
        else this.name(origin, awaited(false, earlier));
      } catch (error) {
        this.receive(origin, '', { parts, problems: [], failure: (error as Error).message });
      }
    };
    withChecks(
      (checks) =>
        finish(() => {
          const known = run(checks);
          return known && checks.keepGood(known, parts);
        }),
      (error) =>
        finish(() => {
          throw error;
        }),
    );
    if (this.checks[origin]) this.name(origin, awaited(false, earlier));
  }

  private receive(origin: Origin, src: string, loaded: Loaded, own = false) {
    this.outcomes.push((done) => this.announce(origin, src, loaded, this.provider.value.dataset, done));
    this.name(origin, { ...loaded, own });
  }

  private follow() {
    const url = this.src ? readWebAddress(this.src) : undefined;
    if (this.src && !url)
      this.report('src', this.src, { code: 'address', detail: 'https://example.org/coffee-network.json' });
    if (url !== this.address || !this.followed) {
      this.leave();
      this.address = url;
      if (url) this.load(url);
      else this.name('src', this.src ? { parts: {}, problems: [], failure: 'https://?' } : undefined);
    }
    this.stopRefresh?.();
    const time = this.refresh ? seconds.read(String(this.refresh)) : undefined;
    if (this.refresh && !time) this.report('refresh', String(this.refresh), seconds.expected);
    this.stopRefresh = time && this.followed ? every(time, () => void this.followed?.refresh()) : undefined;
  }

  private load(url: string) {
    const own = isNetworkFile(url);
    // What is shown stays until the new address has something better.
    this.name('src', awaited(own, this.named.src));
    this.followed = followAddress(url, (loaded) => {
      const parts = loaded.failure ? { ...this.named.src?.parts, ...loaded.parts } : loaded.parts;
      this.receive('src', url, { ...loaded, parts }, own);
    });
  }

  private leave() {
    this.followed?.leave();
    this.followed = undefined;
    this.stopRefresh?.();
  }
}
