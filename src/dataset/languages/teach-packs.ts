import { packs } from '../../language/packs/index.js';
import { teach } from './register-language.js';

/** Teaches all languages that have packs: for the build, the builder's page and the command line, which are in no hurry. */
export const teachPacks = () => packs.forEach(teach);
