import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { HeadedElement } from '../../element/headed-element.js';
import { flag, numeric } from '../../element/attributes.js';
import { wholeNumber } from '../../values/whole-number.js';
import { readWebAddress } from '../../values/address.js';
import { baseStyles } from '../../element/styles.js';
import { hasFallback } from '../../platform/has-fallback.js';
import { whenSeen } from '../../platform/when-seen.js';
import type { NewsItem } from '../../feed/item.js';
import { feedAddress, loadFeed, MOST } from '../../feed/load-feed.js';
import { formatDate } from '../../language/intl.js';
import { styles } from './styles.js';

const limits = wholeNumber(1, MOST);

/**
 * The latest news, from WordPress, RSS, Atom or JSON Feed. Without a feed, a link to the news, and no request.
 *
 * @element coffee-news-list
 * @slot heading - The heading, instead of the built-in one.
 * @slot - Fallback: shown until the element is upgraded, where it never is, and where the feed can't be read.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart list - The list of news.
 * @csspart item - A piece of news.
 * @csspart picture - Its picture.
 * @csspart title - Its title.
 * @csspart date - Its date.
 * @csspart text - Its excerpt.
 * @csspart more - The link to all news.
 * @fires {CoffeeErrorEvent} coffee-error - The feed can't be read, or an attribute has a value that can't be. Fields: `tag`, `attribute`, `value`, `expected`.
 */
export class CoffeeNewsList extends HeadedElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    limit: numeric('limit', 5),
    images: flag,
    items: { state: true },
    failure: { state: true },
  };

  /**
   * The address of a feed, or of a WordPress site, which then ends in a slash: `https://example.org/`. Its server must
   * let other sites read it (CORS). Without it, the dataset's.
   */
  src: string | null = null;

  /**
   * How many pieces of news to show, 1 to 10.
   * @type {1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}
   */
  limit = 5;

  /** Shows the pictures of the news. */
  images = false;

  private items?: readonly NewsItem[] | undefined;
  private failure = '';
  private near = false;
  /** Where to ask; nothing where no feed is named. */
  private address = '';
  /** The address that `items` or `failure` came from, or will. */
  private asked = '';

  constructor() {
    super();
    // In an editor it is not connected, and yet disconnected.
    let leave: (() => void) | undefined;
    this.addController({
      hostConnected: () => (leave = whenSeen(this, () => this.approach(), '50%')),
      hostDisconnected: () => leave?.(),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const given = readWebAddress(this.src || this.content.news.src || '//');
    this.address = given ? feedAddress(given, this.images) : '';
    if (this.near && this.address !== this.asked) this.load(this.address);
  }

  protected override renderContent() {
    const { terms } = this.language;
    const limit = this.read('limit', this.limit, limits) ?? 5;
    if (this.src && !readWebAddress(this.src)) this.report('src', this.src, { code: 'readable-feed' });
    if (this.failure) this.report('src', `${this.asked} (${this.failure})`, { code: 'readable-feed' });
    const waiting = !isServer && this.address && !this.items && !this.failure;
    return html`${this.heading(this.src ? terms.news : terms.newsHeading)}
      ${waiting ? this.skeleton(limit) : this.items?.length ? this.list(this.items.slice(0, limit)) : nothing}
      ${this.items && !this.items.length ? html`<p>${terms.noNews}</p>` : nothing}
      ${this.failure && this.hasFallback ? html`<slot></slot>` : waiting ? nothing : this.more()}`;
  }

  /** About to be seen, and again after it has been put elsewhere. */
  private approach() {
    this.near = true;
    // What could not be read is asked for again.
    if (this.failure) this.asked = '';
    this.requestUpdate();
  }

  private load(address: string) {
    this.asked = address;
    this.items = undefined;
    this.failure = '';
    if (!address) return;
    // Another address may be asked by then.
    const current = () => address === this.asked;
    loadFeed(address).then(
      (items) => current() && (this.items = items),
      (error: Error) => {
        if (current()) this.failure = error.message;
      },
    );
  }

  private get hasFallback() {
    return hasFallback(this);
  }

  /** As many lines as there will be: the page is not to jump. */
  private skeleton(limit: number) {
    return html`<ul part="list" class="skeleton" aria-busy="true" aria-hidden="true">
      ${[...Array(limit).keys()].map(() => html`<li></li>`)}
    </ul>`;
  }

  private list(items: readonly NewsItem[]) {
    return html`<ul part="list" role="list">
      ${items.map(({ title, text, href, date, picture }) => {
        const name = title || text.replace(/^(.{50}\S*).+/s, '$1…') || this.language.terms.untitled;
        return html`<li part="item">
          ${
            this.images && picture
              ? html`<img part="picture" src=${picture.src} alt=${picture.alt} loading="lazy" decoding="async" />`
              : nothing
          }
          ${this.headingAt(1, 'title', href ? html`<a href=${href}>${name}</a>` : name)}
          ${
            date
              ? html`<time part="date" datetime=${date.toISOString()}>
                  ${formatDate(this.language.tag, date, { dateStyle: 'long' })}
                </time>`
              : nothing
          }
          ${title && text ? html`<p part="text">${text}</p>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  /** Where all news are: of the feed's own site, or of the network. */
  private more() {
    const site = this.src && readWebAddress(this.src);
    const href = site ? new URL(site).origin : readWebAddress(this.content.news.url ?? '//');
    return href ? html`<p><a part="more" href=${href}>${this.language.terms.allNews}</a></p>` : nothing;
  }
}
