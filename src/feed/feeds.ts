import { loadFeed } from './load-feed.js';

/** What loads and reads feeds. */
export interface Feeds {
  readonly loadFeed: typeof loadFeed;
}

/**
 * Hands over what reads feeds: at once, where it is part of the application. The script form has it in its second file,
 * and this module is replaced there.
 */
export const withFeeds: (use: (feeds: Feeds) => void, fail: (error: Error) => void) => void = (use) =>
  use({ loadFeed });
