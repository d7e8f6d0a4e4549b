import type { Language } from '../../language/resolve.js';
import { secondFile } from '../second-file.js';

/** Nothing but what the second file has checked or loaded needs them: it is there. */
export const dataTerms = ({ code }: Language) => secondFile()!.dataTermsOf(code);
