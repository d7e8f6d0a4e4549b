import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Path } from '../../document/json.js';
import type { Patch } from '../../document/patch.js';
import type { Column, WordAt } from '../model/own-languages.js';
import { problemsAt, sayAt } from '../model/problems.js';
import type { Context } from './context.js';

export interface TextCell {
  /** Where it stands in the table, by numbers. */
  readonly row: number;
  readonly column: number;
  readonly language: Column;
  /** What its row is: the path of a text, or a word of the widgets. While it is written in, the row stays. */
  readonly of: { readonly row: Path } | { readonly word: WordAt };
  /** Where it stands in the document. */
  readonly path: Path;
  readonly label: string;
  readonly text: string;
  readonly gap: boolean;
  /** Whether the version in another language has changed, and this one has not. */
  readonly stale?: boolean;
  /** In place of the words for a gap. */
  readonly placeholder?: string | undefined;
  /** Whether what is written counts once it is left, not with each sign. */
  readonly late?: boolean;
  write(text: string): readonly Patch[];
}

/** A text in a language, to be written. */
export function textCell({ studio, texts, problems, language }: Context, cell: TextCell) {
  const { row, column, of, text, gap, stale = false, late = false } = cell;
  const { code, name } = cell.language;
  const wrong = problemsAt(problems, cell.path);
  const edit = (event: Event) => {
    const [[what, which]] = Object.entries(of) as [[string, Path | WordAt]];
    studio.state = { ...studio.state, chosen: { ...studio.state.chosen, [what]: JSON.stringify(which) } };
    studio.edit(cell.write((event.target as HTMLTextAreaElement).value), JSON.stringify([which, code]));
  };
  return html`<td data-language=${name} class=${[gap ? 'gap' : '', stale ? 'stale' : ''].join(' ')}>
    <textarea
      rows="1"
      lang=${code}
      data-cell="${row} ${column}"
      aria-label="${name}: ${cell.label}${gap ? `, ${texts.gap}` : ''}"
      title=${stale ? texts.stale : nothing}
      placeholder=${cell.placeholder ?? (gap ? texts.gap : nothing)}
      .value=${live(text)}
      aria-invalid=${wrong.length ? 'true' : nothing}
      @keydown=${(event: KeyboardEvent) => walk(event, row, column)}
      @input=${late ? nothing : edit}
      @change=${late ? edit : nothing}
    ></textarea>
    ${stale ? html`<small class="mark">${texts.stale}</small>` : nothing}
    ${wrong.map((problem) => html`<p class="wrong">${sayAt(name, problem, language)}</p>`)}
  </td>`;
}

/** As in a spreadsheet: Enter goes down, arrows leave a cell where the text ends. Tab goes on by itself. */
function walk(event: KeyboardEvent, row: number, column: number) {
  const { key, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || isComposing) return;
  const { selectionStart: start, selectionEnd: end, value } = event.target as HTMLTextAreaElement;
  const ahead = start === end && end === value.length;
  const behind = start === end && start === 0;
  const step: readonly [number, number] | undefined =
    key === 'Enter' && !shiftKey
      ? [1, 0]
      : key === 'ArrowDown' && !shiftKey && !value.slice(end).includes('\n')
        ? [1, 0]
        : key === 'ArrowUp' && !shiftKey && !value.slice(0, start).includes('\n')
          ? [-1, 0]
          : key === 'ArrowRight' && ahead
            ? [0, 1]
            : key === 'ArrowLeft' && behind
              ? [0, -1]
              : undefined;
  if (!step) return;
  const next = document.querySelector<HTMLTextAreaElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`);
  if (key === 'Enter' || next) event.preventDefault();
  next?.focus();
  next?.select();
}
