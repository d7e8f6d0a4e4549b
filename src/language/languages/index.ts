import type { LanguageRecord } from '../record.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** The languages that the widgets speak, in the order in which people choose among them. */
export const languages: LanguageRecord[] = [es, en, pt, fr];
