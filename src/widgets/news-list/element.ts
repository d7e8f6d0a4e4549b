import { html, isServer, nothing, type PropertyValues } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { drawing, drawingStyles } from '../../element/drawings.js';
import { HeadedElement } from '../../element/headed-element.js';
import { hasFallback } from '../../platform/has-fallback.js';
import { SECOND_FILE } from '../../platform/second-file.js';
import { readWebAddress } from '../../values/address.js';
import type { Expected } from '../../values/reader.js';
import { baseStyles } from '../../element/styles.js';
import type { NewsItem } from '../../feed/item.js';
import { siteAddress } from '../../feed/address.js';
import type { LoadedFeed } from '../../feed/load-feed.js';
import { dataTerms } from '../../language/data-terms.js';
import { sayExpected } from '../../language/say-expected.js';
import { withMessages } from '../../language/with-messages.js';
import { attributes } from './attributes.js';
import { CoffeeNewsErrorEvent, CoffeeNewsLoadEvent } from './events.js';
import { itemsStyles } from './items-styles.js';
import { drawNews } from './items.js';
import { NewsLoader } from './news-loader.js';
import { styles } from './styles.js';

/** What was expected of a feed that can't be read, or of what reads it. */
const expectedAt = (failure: string): Expected =>
  failure === SECOND_FILE ? { code: 'second-file' } : attributes.src.expected;

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
 * @fires {CoffeeErrorEvent} coffee-error - The feed can't be read, or an attribute has a value that can't be. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 * @fires {CoffeeNewsLoadEvent} coffee-news-load - The news of a feed have come. Fields: `src`, `items`.
 * @fires {CoffeeNewsErrorEvent} coffee-news-error - A feed could not be read. Fields: `src`, `code`, `value`, `expected`.
 */
export class CoffeeNewsList extends HeadedElement {
  static override styles = [baseStyles, drawingStyles, styles, itemsStyles];

  static override readonly parts = ['news'] as const;

  static override properties: Attributes = attributes;

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

  private readonly news = new NewsLoader(this, (...outcome) => this.tell(...outcome));

  /** A feed of its own stands in the place of the dataset's. */
  protected override get needs() {
    return this.own ? [] : super.needs;
  }

  protected override get progress() {
    const { feed, failure, address } = this.news;
    return super.progress ?? (failure ? 'failed' : address && !feed ? 'loading' : undefined);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.news.follow(this.own ?? readWebAddress(this.content.news.src ?? '') ?? '', this.images);
  }

  protected override renderContent() {
    const { terms } = this.language;
    const heading = this.own ? undefined : this.content.news.heading;
    const limit = this.read('limit', attributes.limit) ?? 5;
    this.read('src', attributes.src);
    const { feed, failure, address } = this.news;
    if (failure) this.report('src', `${address} (${failure})`, expectedAt(failure));
    for (const { value, expected } of feed?.problems.slice(0, 3) ?? []) this.report('src', value, { code: expected });
    const waiting = !isServer && address && !feed && !failure;
    return html`${this.heading(heading ? this.say(heading) : terms.news)}
      ${waiting ? this.skeleton(limit) : feed?.items.length ? this.list(feed.items.slice(0, limit)) : nothing}
      ${feed && !feed.items.length ? html`<div class="none">${drawing(2)} <p>${dataTerms(this.language).noNews}</p></div>` : nothing}
      ${failure && hasFallback(this) ? html`<slot></slot>` : waiting ? nothing : this.more()}`;
  }

  private readonly tell = (address: string, feed: LoadedFeed | undefined, failure: string) => {
    if (feed) this.dispatchEvent(new CoffeeNewsLoadEvent(address, feed.items));
    else {
      const expected = expectedAt(failure);
      withMessages(this.language, (messages) =>
        this.dispatchEvent(new CoffeeNewsErrorEvent(address, expected.code, failure, sayExpected(expected, messages))),
      );
    }
  };

  /** As many lines as there will be: the page is not to jump. */
  private skeleton(limit: number) {
    return html`<ul part="list" class="skeleton" aria-busy="true" aria-hidden="true">
      ${[...Array(limit).keys()].map(() => html`<li></li>`)}
    </ul>`;
  }

  private list(items: readonly NewsItem[]) {
    return drawNews(items, this.images, this.language, (title) => this.headingAt(1, 'title', title));
  }

  /** The feed that the page names for this list. */
  private get own() {
    return this.src ? readWebAddress(this.src) : undefined;
  }

  /** Where all news are: of the feed's own site, or of the network. */
  private more() {
    const site = this.own;
    const href = site ? (this.news.feed?.site ?? siteAddress(site)) : readWebAddress(this.content.news.url ?? '');
    return href ? html`<p><a part="more" href=${href}>${this.language.terms.allNews}</a></p>` : nothing;
  }
}
