import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** The words of every language that the widgets speak. */
export const terms = { es, en, pt, fr };

/** The languages that the widgets speak. */
export type Code = keyof typeof terms;
