import { html, nothing } from 'lit';
import { dataTerms } from '../../language/data-terms.js';
import type { Language } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { pickText } from '../../language/say.js';
import type { DatedEvent } from './sort-events.js';

/** Without accents, capitals and places to divide a word; full-width signs, as keyboards of Japan write digits, like others. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\xad]/gu, '')
    .toLowerCase();

/** The events that have all the words that are sought, in any of their own. */
export function found(events: readonly DatedEvent[], sought: string, language: Language): readonly DatedEvent[] {
  const words = plain(sought).match(/\S+/g);
  if (!words) return events;
  return events.filter(({ date, when, title, text = '', place = '' }) => {
    const texts = [title, text, place].map((each) => pickText(each, language).value);
    const all = plain([date, when ? sayDate(when, language) : '', ...texts].join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** The field for what is sought, and how many of all events have it. */
export function drawSearch(
  sought: string,
  onInput: (event: Event) => void,
  shown: number,
  all: number,
  language: Language,
) {
  const terms = dataTerms(language);
  return html`<p class="search" part="search">
    <input
      type="search"
      aria-label=${terms.search}
      placeholder=${terms.search}
      .value=${sought}
      @input=${onInput}
    />
    <span aria-live="polite">${sought.trim() ? terms.found(shown, all) : nothing}</span>
  </p>`;
}
