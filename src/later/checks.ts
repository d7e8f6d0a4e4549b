/** Stands in the place of `dataset/checks` in the script form. */
export { withSecondFile as withChecks } from './second-file.js';
