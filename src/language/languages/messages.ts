import type { Messages } from '../messages.js';
import { languageOf } from '../resolve.js';
import type { DataTerms } from '../terms.js';
import { dataTerms as enTerms, messages as en } from './en.js';
import { dataTerms as esTerms, messages as es } from './es.js';
import { dataTerms as frTerms, messages as fr } from './fr.js';
import { dataTerms as ptTerms, messages as pt } from './pt.js';

const messages: { readonly [code: string]: Messages } = { es, en, pt, fr };
const dataTerms: { readonly [code: string]: DataTerms } = { es: esTerms, en: enTerms, pt: ptTerms, fr: frTerms };

/** What editors are told, in a language that the widgets speak. */
export const messagesOf = (code: string): Messages => languageOf(code)?.messages ?? messages[code]!;

/** The words for what only other people's data brings, in a language that the widgets speak. */
export const dataTermsOf = (code: string): DataTerms => languageOf(code)?.dataTerms ?? dataTerms[code]!;
