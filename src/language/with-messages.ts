import type { Language } from './resolve.js';
import { messagesOf } from './languages/messages.js';
import type { Messages } from './messages.js';

/**
 * Hands over the words for what an editor is told: at once, where they are part of the application. The script form has
 * them in its second file, and this module is replaced there.
 */
export const withMessages: (language: Language, use: (messages: Messages) => void) => void = (language, use) =>
  use(messagesNow(language));

/** The words for what an editor is told, as far as they are there. */
export const messagesNow: (language: Language) => Messages = ({ code }) => messagesOf(code);
