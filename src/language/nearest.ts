import { html } from 'lit';
import { dataTermsOf, messagesOf } from './languages/messages.js';
import type { LanguagePack } from './pack.js';
import type { Nearest } from './record-of.js';
import { languageOf } from './resolve.js';

/** The language that says what a pack leaves out: the first that it falls back to and that is there, else Spanish. */
export function nearestTo({ fallbacks = [] }: Pick<LanguagePack, 'fallbacks'>): Nearest {
  const { code, terms } = [...fallbacks, 'es'].map(languageOf).find((each) => each)!;
  return {
    terms,
    dataTerms: dataTermsOf(code),
    messages: messagesOf(code),
    // What is drawn bears its language; an attribute, which can bear none, takes the text alone.
    mark: (text) =>
      Object.assign(html`<span lang=${code}>${text}</span>`, { toString: () => String(text) }) as unknown as string,
  };
}
