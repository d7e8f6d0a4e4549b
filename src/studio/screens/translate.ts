import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, isMap, same, type Path } from '../../document/json.js';
import { BookError } from '../../sheets/book.js';
import { openConflicts } from '../model/conflicts.js';
import { core, ownLanguages, type Column } from '../model/own-languages.js';
import { loaded } from '../model/opening.js';
import { setText } from '../model/set-field.js';
import { textsOf, versionOf, type TextAt } from '../model/texts-of.js';
import { columnBook, takeBack } from '../model/translations.js';
import { download } from '../storage/file-storage.js';
import type { Studio } from '../studio.js';
import { textCell } from '../view/cells.js';
import type { Context } from '../view/context.js';
import { placeOf } from '../view/place.js';
import { beginControl, wordGaps, wordRows } from './own-language.js';

/** So many rows are drawn at first. */
const PAGE = 60;
const codesOf = (columns: readonly Column[]) => columns.map(({ code }) => code);

/** Whether the version in another language has changed since the story was opened, and this one has not. */
function isStale({ studio, document }: Context, path: Path, code: string): boolean {
  const [before, now] = [at(studio.state.opened, path), at(document, path)];
  if (!isMap(before) || !isMap(now) || !versionOf(now, code) || !same(before[code], now[code])) return false;
  return Object.keys(now).some((each) => each !== code && before[each] !== undefined && !same(before[each], now[each]));
}

const isGap = (value: TextAt['value'], code: string) => isMap(value) && !versionOf(value, code).trim();

/** All texts in a table: a row for each, a column for each language. */
export function translateScreen(context: Context): TemplateResult {
  const { studio, document, texts, language } = context;
  const { chosen } = studio.state;
  const own = ownLanguages(document);
  const columns = [...core, ...own];
  const codes = codesOf(columns);
  // The row that somebody writes in stays, though its text was emptied.
  const all = textsOf(document, JSON.parse(chosen['row'] ?? '[]') as Path);
  const onlyGaps = chosen['gaps'] === 'yes';
  const rows = onlyGaps
    ? all.filter(
        ({ value, path }) => codes.some((code) => isGap(value, code)) || chosen['row'] === JSON.stringify(path),
      )
    : all;
  const most = Number(chosen['rows'] ?? PAGE);
  return html`<div class="translating">
    ${handing(context, columns)} ${beginControl(context)}
    <label class="check"
      ><input type="checkbox" .checked=${onlyGaps} @change=${(event: Event) => studio.choose('gaps', (event.target as HTMLInputElement).checked ? 'yes' : undefined)} /><span>${texts.onlyGaps}</span></label
    >
    <div class="scroll" tabindex="0" role="region" aria-label=${texts.tasks.translate.name}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.where}</th>
            ${columns.map(({ code, name }) => {
              const gaps = all.filter(({ value }) => isGap(value, code)).length + wordGaps(context, code, own);
              return html`<th scope="col"><span lang=${code}>${name}</span> <small class=${gaps ? 'mark' : ''}>${gaps ? texts.gaps(String(gaps)) : texts.noGaps}</small></th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows.slice(0, most),
            ({ path }) => JSON.stringify(path),
            (text, row) => {
              const { where, item } = placeOf(context, text.path);
              const [first = ''] = [language.code, ...codes].map((code) => versionOf(text.value, code)).filter(Boolean);
              return html`<tr>
                <th scope="row">${where}${item ? html`<small>${item}</small>` : nothing}</th>
                ${columns.map((each, column) => cell(context, text, each, row, column, `${where}, ${first.slice(0, 40)}`))}
              </tr>`;
            },
          )}
          ${wordRows(context, own, onlyGaps, Math.min(rows.length, most))}
        </tbody>
      </table>
    </div>
    ${rows.length > most ? html`<button type="button" @click=${() => studio.choose('rows', String(most + 300))}>${texts.showMore(String(rows.length - most))}</button>` : nothing}
  </div>`;
}

function cell(context: Context, { path, value }: TextAt, language: Column, row: number, column: number, label: string) {
  const { studio } = context;
  const { code } = language;
  // A text without languages is one for all of them.
  const plain = !isMap(value);
  const isOwn = !plain || code === studio.state.ui;
  const version = versionOf(value, code);
  return textCell(context, {
    row,
    column,
    language,
    of: { row: path },
    path: [...path, code],
    label,
    text: isOwn ? version : '',
    gap: isGap(value, code),
    stale: isStale(context, path, code),
    placeholder: isOwn ? undefined : version,
    late: !isOwn,
    write: (text) => setText(studio.document, path, code, studio.state.ui, text),
  });
}

/** A column for a translator, and back. */
function handing({ studio, texts }: Context, columns: readonly Column[]) {
  const { chosen, ui, name } = studio.state;
  const from = chosen['from'] ?? ui;
  const into = chosen['into'] ?? codesOf(columns).find((code) => code !== from)!;
  const choice = (what: 'from' | 'into', label: string, value: string) =>
    html`<label class="row"
      >${label}
      <select @change=${(event: Event) => studio.choose(what, (event.target as HTMLSelectElement).value)}>
        ${columns.map(({ code, name }) => html`<option value=${code} lang=${code} ?selected=${code === value}>${name}</option>`)}
      </select></label
    >`;
  const give = async () => {
    const { writeXlsx } = await loaded(import('../../sheets/xlsx.js'));
    const book = columnBook(studio.document, from, into, texts.handOut);
    download(
      await writeXlsx(book),
      `${name.replace(/\.\w+$/, '')}.${from}-${into}.xlsx`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  };
  return html`<details class="group">
    <summary>${texts.handOut}</summary>
    <p class="row">
      ${choice('from', texts.from, from)} ${choice('into', texts.into, into)}
      <button type="button" ?disabled=${from === into} @click=${() => studio.trying(give)}>${texts.handOut}</button>
    </p>
    <label class="field"><span>${texts.takeBack}</span><input type="file" accept=".xlsx" @change=${(event: Event) => studio.trying(() => receive(studio, event.target as HTMLInputElement))} /></label>
  </details>`;
}

async function receive(studio: Studio, input: HTMLInputElement) {
  const [file] = input.files ?? [];
  if (!file) return;
  // The same file may be chosen again.
  input.value = '';
  const { readXlsx } = await loaded(import('../../sheets/xlsx.js'));
  let taken: ReturnType<typeof takeBack>;
  try {
    taken = takeBack(studio.document, await readXlsx(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (error instanceof BookError && error.code === 'not-loaded') throw error;
    console.warn(`[coffee-network] ${String(error)}`);
  }
  if (!taken) return studio.set({ said: studio.texts.noTranslations });
  const { patches, count, conflicts, unread } = taken;
  studio.edit(patches);
  const { takenBack, unreadRows } = studio.texts;
  studio.set({
    said: [takenBack(String(count)), unread.length && unreadRows(unread.join(', '))].filter(Boolean).join(' '),
    conflicts: openConflicts(studio.state.conflicts, studio.document, conflicts, 'each'),
  });
}
