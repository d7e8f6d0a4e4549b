import { html, nothing } from 'lit';
import { isCostly, isMistake } from '../../dataset/problem.js';
import { isList, type Json, type Path } from '../../document/json.js';
import { pathTo, type OpenConflict } from '../../document/settle.js';
import { sayAt, screenOf } from '../model/problems.js';
import type { Context } from './context.js';
import { titleOf } from './title-of.js';
import { pathOf, placeOf } from './place.js';

/** What could not be opened, what a spreadsheet left unclear, what two wrote in one place, and what is wrong. */
export function messages(context: Context, reveal: (path: string) => void) {
  const { studio, problems, texts, words, language } = context;
  const said = (path: string) => named(placeOf(context, pathOf(path)));
  const { fault, notes, conflicts, elsewhere, refused, screen } = studio.state;
  const mistakes = problems.filter(isMistake);
  return html`<div class="messages">
    ${fault ? html`<p class="warning" role="alert">${texts.faults[fault.code](fault.where)}</p>` : nothing}
    ${refused && studio.homeTexts ? html`<p class="warning" role="alert">${studio.homeTexts.refusals[refused.code](refused.detail)}</p>` : nothing}
    ${elsewhere ? html`<p class="warning" role="alert">${texts.otherTab} <button type="button" @click=${() => studio.join()}>${texts.joinTabs}</button></p>` : nothing}
    ${
      notes.length
        ? html`<ul class="warning">
            ${notes.slice(0, 20).map(({ code, sheet, row, what }) => html`<li>${words.notes[code]([sheet, row, what].filter(Boolean).join(' › '))}</li>`)}
          </ul>`
        : nothing
    }
    ${
      conflicts.length
        ? html`<section class="warning" aria-label=${texts.conflicts(String(conflicts.length))}>
            <p>${texts.conflicts(String(conflicts.length))}</p>
            ${conflicts.map(
              (conflict) =>
                html`<p><b>${conflictPlace(context, conflict)}</b></p>
                  <dl>
                    <dt>${texts.conflictMine}</dt>
                    <dd>${sayValue(context, conflict.mine)} <button type="button" @click=${() => studio.settle(conflict, 'mine')}>${texts.keepMine}</button></dd>
                    <dt>${texts.conflictTheirs}</dt>
                    <dd>${sayValue(context, conflict.theirs)} <button type="button" @click=${() => studio.settle(conflict, 'theirs')}>${texts.takeTheirs}</button></dd>
                  </dl>`,
            )}
          </section>`
        : nothing
    }
    ${
      mistakes.length && (screen === 'start' || screen === 'save')
        ? html`<section class="warning" aria-labelledby="problems">
            <h2 id="problems">${texts.problems(String(mistakes.length))}</h2>
            ${mistakes.some(isCostly) ? html`<p>${texts.cost}</p>` : nothing}
            <ul>
              ${mistakes
                .slice(0, 20)
                .map(
                  (problem) =>
                    html`<li>${sayAt(said(problem.path), problem, language)} <a href="#${screenOf(problem)}" @click=${() => reveal(problem.path)} aria-label="${texts.goThere}: ${said(problem.path)}">${texts.goThere}</a></li>`,
                )}
            </ul>
          </section>`
        : nothing
    }
  </div>`;
}

const named = ({ where, item }: ReturnType<typeof placeOf>) => (item ? `${where} (${item})` : where);

/** Where two wrote: what I removed has no place any more, and is told by what they made of it. */
function conflictPlace(context: Context, { path, place, mine, theirs }: OpenConflict): string {
  const there: Path | undefined = pathTo(context.document, place);
  if (there) return named(placeOf(context, there));
  return named({ ...placeOf(context, path), item: titleOf(theirs ?? mine ?? '', context) });
}

function sayValue(context: Context, value: Json | undefined): string {
  if (value === undefined) return `— ${context.texts.gone}`;
  if (isList(value)) return value.map((item) => titleOf(item, context)).join(' → ');
  return typeof value === 'object' && value ? titleOf(value, context) : String(value);
}
