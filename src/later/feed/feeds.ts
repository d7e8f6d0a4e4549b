export { withSecondFile as withFeeds } from '../second-file.js';
