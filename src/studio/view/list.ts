import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, isList, isMap, type Json, type JsonMap, type Path } from '../../document/json.js';
import type { TableName } from '../../sheets/tables.js';
import { pathText } from '../model/problems.js';
import type { Context } from './context.js';
import { focusLater } from './focus.js';
import { fieldsOfTable, freshItem, itemForm } from './item-form.js';
import { pasteBox } from './paste-box.js';
import { titleOf } from './title-of.js';

/** So many are drawn at first: a list may hold thousands. */
const PAGE = 40;

interface ListOptions {
  readonly path: Path;
  readonly table: TableName;
  readonly addLabel: string;
  /** What is shown of an item below its own fields. */
  readonly more?: (path: Path) => unknown;
  /** What a new item begins with. */
  readonly fresh?: JsonMap;
}

/** The items of a list: each opens to its fields; they are added, removed, and put in order by drag and by keyboard. */
export function listOf(context: Context, options: ListOptions): TemplateResult {
  const { studio, document, texts, words } = context;
  const { path, table, addLabel } = options;
  const found = at(document, path);
  const list = isList(found) ? found : [];
  const key = pathText(path);
  const { chosen } = studio.state;
  const sought = (chosen[`search ${key}`] ?? '').toLowerCase();
  const most = Number(chosen[`most ${key}`] ?? PAGE);
  const matching = list
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !sought || JSON.stringify(item).toLowerCase().includes(sought));
  const shown = matching.slice(0, most);
  const last = list.length - 1;
  // The newest is what somebody has just added.
  if (last >= most && !sought && chosen[`open ${key}`] === String(last)) shown.push({ item: list[last]!, index: last });
  return html`<section class="items" aria-label=${words.sheets[table].name}>
    ${
      list.length > 12
        ? html`<label class="field"
            ><span>${texts.search}</span
            ><input type="search" .value=${sought} @input=${(event: Event) => studio.choose(`search ${key}`, (event.target as HTMLInputElement).value)}
          /></label>`
        : nothing
    }
    <p class="row">
      <button type="button" class="main" @click=${() => add(context, options, list.length)}>${addLabel}</button>
    </p>
    <ol>
      ${repeat(
        shown,
        ({ item, index }) => (isMap(item) && typeof item['id'] === 'string' ? item['id'] : index),
        ({ item, index }) => itemOf(context, options, list, item, index),
      )}
    </ol>
    ${
      matching.length > shown.length
        ? html`<button type="button" @click=${() => studio.choose(`most ${key}`, String(most + 200))}>${texts.showMore(String(matching.length - shown.length))}</button>`
        : nothing
    }
    ${pasteBox(context, path, table)}
  </section>`;
}

function itemOf(
  context: Context,
  { path, table, more }: ListOptions,
  list: readonly Json[],
  item: Json,
  index: number,
) {
  const { studio, texts, problems } = context;
  const key = pathText(path);
  const at = [...path, index];
  const title = titleOf(item, context);
  const isOpen = studio.state.chosen[`open ${key}`] === String(index);
  const wrong = problems.filter((problem) => problem.path.startsWith(pathText(at))).length;
  const move = (to: number) => {
    if (to < 0 || to >= list.length) return;
    studio.edit([{ op: 'move', path: at, to }]);
    studio.choose(`open ${key}`, isOpen ? String(to) : studio.state.chosen[`open ${key}`]);
  };
  const remove = () => {
    studio.edit([{ op: 'remove', path: at }]);
    studio.set({ said: texts.removed, chosen: { ...studio.state.chosen, [`open ${key}`]: undefined } });
    focusLater('.toolbar [data-undo]');
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    move(to);
    focusLater(`[data-item="${CSS.escape(pathText([...path, to]))}"] > .title`);
  };
  return html`<li
    data-item=${pathText(at)}
    draggable=${isOpen ? 'false' : 'true'}
    @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/x-item', `${key} ${index}`)}
    @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('text/x-item') && event.preventDefault()}
    @drop=${(event: DragEvent) => {
      const [from, place] = event.dataTransfer?.getData('text/x-item').split(' ') ?? [];
      if (from !== key || place === undefined) return;
      event.preventDefault();
      studio.edit([{ op: 'move', path: [...path, Number(place)], to: index }]);
    }}
  >
    <button type="button" class="title" aria-expanded=${isOpen ? 'true' : 'false'} @keydown=${keys} @click=${() => studio.choose(`open ${key}`, isOpen ? undefined : String(index))}>
        ${title} ${wrong ? html`<span class="mark">${texts.problems(String(wrong))}</span>` : nothing}
      </button>
    <span class="tools">
      <button type="button" aria-label="${texts.up}: ${title}" ?disabled=${index === 0} @click=${() => move(index - 1)}>↑</button>
      <button type="button" aria-label="${texts.down}: ${title}" ?disabled=${index === list.length - 1} @click=${() => move(index + 1)}>↓</button>
      <button type="button" aria-label="${texts.remove}: ${title}" @click=${remove}>✕</button>
    </span>
    ${isOpen ? html`<div class="inside">${itemForm(context, at, table, table === 'paragraphs' ? [] : fieldsOfTable(table), table === 'timelines' ? ['name'] : [])} ${more?.(at)}</div>` : nothing}
  </li>`;
}

function add({ studio, texts }: Context, { path, table, fresh = {} }: ListOptions, place: number) {
  const value: Json =
    table === 'paragraphs' ? { [studio.state.ui]: '' } : { ...freshItem(at(studio.document, path), table), ...fresh };
  studio.edit([{ op: 'set', path: [...path, place], value }]);
  const key = pathText(path);
  studio.set({
    said: texts.added,
    chosen: { ...studio.state.chosen, [`open ${key}`]: String(place), [`search ${key}`]: undefined },
  });
  focusLater(`[data-item="${CSS.escape(pathText([...path, place]))}"] :is(input, textarea, select)`);
}
