import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { beginLanguage, saidIn, setWord, widgetWords, wordIn, type Column } from '../model/own-languages.js';
import { problemsAt, sayAt } from '../model/problems.js';
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

/** The widgets' own words, as rows like any other: the script's languages to read, the document's own to write. */
export function wordRows(context: Context, core: readonly Column[], own: readonly Column[]) {
  if (!own.length) return nothing;
  const { studio, document, problems, texts, language } = context;
  return widgetWords.map((word) => {
    const first = saidIn(studio.state.ui, word);
    return html`<tr>
      <th scope="row">${texts.widgetWords}<small>${word.name}${word.form ? ` · ${word.form}` : nothing}</small></th>
      ${core.map(({ code }) => html`<td lang=${code}>${saidIn(code, word)}</td>`)}
      ${own.map(({ code, name }) => {
        const text = wordIn(document, code, word);
        const wrong = problemsAt(problems, ['languages', code, 'words', word.name, ...(word.form ? [word.form] : [])]);
        const edit = (event: Event) =>
          studio.edit(
            setWord(studio.document, code, word, (event.target as HTMLTextAreaElement).value),
            JSON.stringify([code, word]),
          );
        return html`<td class=${text ? '' : 'gap'}>
          <textarea
            rows="1"
            lang=${code}
            aria-label="${name}: ${texts.widgetWords}, ${first.slice(0, 40)}"
            placeholder=${text ? nothing : texts.gap}
            .value=${live(text)}
            aria-invalid=${wrong.length ? 'true' : nothing}
            @input=${edit}
          ></textarea>
          ${wrong.map((problem) => html`<p class="wrong">${sayAt(name, problem, language)}</p>`)}
        </td>`;
      })}
    </tr>`;
  });
}
