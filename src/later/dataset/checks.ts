export { withSecondFile as withChecks } from '../second-file.js';
