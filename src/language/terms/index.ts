import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** The words of every language that the widgets speak. */
export const terms = { es, en, pt, fr };

/** The languages that the widgets speak. */
export type Code = keyof typeof terms;

/** Whether a name is that of a language; what a page has put on `Object.prototype` is none. */
export const isCode = (name: string): name is Code => Object.prototype.hasOwnProperty.call(terms, name);
