import type { ReactiveController, ReactiveElement } from 'lit';
import { whenSeen } from '../../platform/when-seen.js';
import { feedAddress } from '../../feed/address.js';
import { withFeeds, type Feeds } from '../../feed/feeds.js';
import type { LoadedFeed } from '../../feed/load-feed.js';

/** Loads news for an element once it is about to be seen, and draws it again when they have come, or can't. */
export class NewsLoader implements ReactiveController {
  feed?: LoadedFeed | undefined;
  /** Why the feed can't be read. */
  failure = '';
  /** Where to ask; nothing where no feed is named. */
  address = '';
  /** What `feed` or `failure` came of, or will. */
  private asked = '';
  private near = false;
  private leave?: (() => void) | undefined;

  /** @param tell - Told of each outcome: the feed, or why it can't be read. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly tell: (address: string, feed: LoadedFeed | undefined, failure: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.leave = whenSeen(this.host, () => this.approach(), '50%');
  }

  hostDisconnected() {
    // In an editor it is not connected, and yet disconnected.
    this.leave?.();
  }

  /** Names the address of a feed, or of a site: what is there is loaded once the element is near. */
  follow(given: string, pictures: boolean) {
    const wanted = `${pictures} ${given}`;
    if (wanted === this.asked) return;
    this.address = given;
    if (!this.near) return;
    this.asked = wanted;
    this.settle(undefined, '');
    // Something else may be asked for by then.
    const current = () => wanted === this.asked;
    if (given)
      new Promise<Feeds>(withFeeds)
        .then(({ loadFeed }) => {
          const address = feedAddress(given, pictures);
          if (current()) this.address = address;
          return loadFeed(address, pictures);
        })
        .then(
          (feed) => current() && this.settle(feed, ''),
          (error: Error) => current() && this.settle(undefined, error.message),
        );
  }

  private settle(feed: LoadedFeed | undefined, failure: string) {
    this.feed = feed;
    this.failure = failure;
    if (feed || failure) this.tell(this.address, feed, failure);
    this.host.requestUpdate();
  }

  /** About to be seen, and again after it has been put elsewhere. */
  private approach() {
    this.near = true;
    // What could not be read is asked for again.
    if (this.failure) this.asked = '';
    this.host.requestUpdate();
  }
}
