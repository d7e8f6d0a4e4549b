import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Json } from '../../document/json.js';
import {
  beginLanguage,
  core,
  saidIn,
  setWord,
  widgetWords,
  wordIn,
  type Column,
  type WordAt,
} from '../model/own-languages.js';
import { textCell } from '../view/cells.js';
import type { Context } from '../view/context.js';

/** Begins a language that the widgets do not speak yet. */
export function beginControl({ studio, document, texts }: Context) {
  const begin = (event: Event) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    const patches = beginLanguage(document, input.value.trim().toLowerCase(), studio.state.ui);
    if (!patches) return studio.set({ said: texts.noLanguage });
    studio.edit(patches);
    input.value = '';
  };
  return html`<details class="group">
    <summary>${texts.addLanguage}</summary>
    <form class="row" @submit=${begin}>
      <label class="row">${texts.languageCode} <input name="language" size="4" maxlength="3" autocapitalize="none" spellcheck="false" required /></label>
      <button>${texts.addLanguage}</button>
    </form>
  </details>`;
}

/** Whether a word is still to be said: a form is where the word has no other. */
const isGap = (document: Json, code: string, word: WordAt) =>
  word.form !== 'one' && word.form !== 'day' && word.name !== 'decadeOf1900s' && !wordIn(document, code, word).trim();

/** How many words of the widgets a language of the document's own does not say yet. */
export const wordGaps = ({ document }: Context, code: string, own: readonly Column[]): number =>
  own.some((each) => each.code === code) ? widgetWords.filter((word) => isGap(document, code, word)).length : 0;

/**
 * The widgets' own words, as rows like any other: the script's languages to read, the document's own to write.
 * @param start - How many rows stand above.
 */
export function wordRows(context: Context, own: readonly Column[], onlyGaps: boolean, start: number) {
  if (!own.length) return nothing;
  const { studio, document, texts } = context;
  // The row that somebody writes in stays, though it is said now.
  const shown = widgetWords.filter(
    (word) =>
      !onlyGaps ||
      studio.state.chosen['word'] === JSON.stringify(word) ||
      own.some(({ code }) => isGap(document, code, word)),
  );
  const cell = (word: WordAt, language: Column, row: number, column: number) => {
    const { code } = language;
    return textCell(context, {
      row,
      column,
      language,
      of: { word },
      path: ['languages', code, 'words', word.name, ...(word.form ? [word.form] : [])],
      label: `${texts.widgetWords}, ${saidIn(studio.state.ui, word).slice(0, 40)}`,
      text: wordIn(document, code, word),
      gap: isGap(document, code, word),
      write: (text) => setWord(studio.document, code, word, text),
    });
  };
  return repeat(
    shown,
    (word) => JSON.stringify(word),
    (word, index) =>
      html`<tr>
        <th scope="row">${texts.widgetWords}<small>${word.name}${word.form ? ` · ${word.form}` : nothing}</small></th>
        ${core.map(({ code, name }) => html`<td lang=${code} data-language=${name}>${saidIn(code, word)}</td>`)}
        ${own.map((each, column) => cell(word, each, start + index, core.length + column))}
      </tr>`,
  );
}
