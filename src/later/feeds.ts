/** Stands in the place of `feed/feeds` in the script form. */
export { withSecondFile as withFeeds } from './second-file.js';
