import { dataTermsOf } from './languages/messages.js';
import type { Language } from './resolve.js';
import type { DataTerms } from './terms.js';

/** The words for what only other people's data brings. The script form has them in its second file, and this module is replaced there. */
export const dataTerms: (language: Language) => DataTerms = ({ code }) => dataTermsOf(code);
