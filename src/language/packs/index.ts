import type { LanguagePack } from '../pack.js';
import { de } from './de.js';
import { it } from './it.js';
import { nl } from './nl.js';

/** The languages that are not in the script: each is in a file of its own, for the pages that want it. */
export const packs: readonly LanguagePack[] = [de, it, nl];
