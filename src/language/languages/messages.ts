import type { Messages } from '../messages.js';
import { messages as en } from './en.js';
import { messages as es } from './es.js';
import { messages as fr } from './fr.js';
import { messages as pt } from './pt.js';

const messages: { readonly [code: string]: Messages } = { es, en, pt, fr };

/** What editors are told, in a language that the widgets speak. */
export const messagesOf = (code: string): Messages => messages[code]!;
