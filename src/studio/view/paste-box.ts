import { html } from 'lit';
import { at, isList, type Json, type Path } from '../../document/json.js';
import { readDelimited } from '../../sheets/delimited.js';
import { itemsIn } from '../../sheets/from-book.js';
import type { TableName } from '../../sheets/tables.js';
import { pathText } from '../model/problems.js';
import type { Context } from './context.js';
import { freshItem } from './item-form.js';

/** Cells that were copied in a spreadsheet become items. */
export function pasteBox(context: Context, path: Path, table: TableName) {
  const { studio, texts, language } = context;
  const key = pathText(path);
  const id = `paste-${key.replace(/[^\w-]/g, '-')}`;
  const take = async () => {
    const box = document.getElementById(id) as HTMLTextAreaElement;
    const { items, notes } = itemsIn(table, await readDelimited(box.value, true), language.tag);
    if (!items.length) return studio.set({ said: texts.pastedNothing });
    const found = at(studio.document, path);
    const place = isList(found) ? found.length : 0;
    const values = items.map((item): Json => {
      if (table === 'paragraphs') return item['text'] ?? '';
      const own = Object.entries(item).filter(([field]) => field !== 'timeline' && field !== 'body');
      return { ...freshItem(found, table), ...Object.fromEntries(own) };
    });
    studio.edit(values.map((value, index) => ({ op: 'set', path: [...path, place + index], value })));
    box.value = '';
    studio.set({ said: texts.pasted(String(items.length)), notes });
  };
  return html`<details class="paste">
    <summary>${texts.paste}</summary>
    <label class="field" for=${id}><span>${texts.pasteHint}</span></label>
    <textarea id=${id} rows="4"></textarea>
    <button type="button" @click=${() => studio.trying(take)}>${texts.pasteButton}</button>
  </details>`;
}
