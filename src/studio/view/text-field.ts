import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { at, isMap, type Path } from '../../document/json.js';
import { languages } from '../../language/languages/index.js';
import { setText } from '../model/set-field.js';
import { versionOf } from '../model/texts-of.js';
import type { Context } from './context.js';
import { framed, idOf, topicOf, valueIn, type FieldOptions } from './frame.js';

/** A text: in the language of the page first, the others below. */
export function textField(context: Context, options: FieldOptions): TemplateResult {
  const { studio, document, texts } = context;
  const { path, label, anyLanguage } = options;
  const { ui } = studio.state;
  const value = at(document, path);
  const others = languages.filter(({ code }) => code !== ui);
  const input = (code: string, id: string, wrong: boolean, more: string) =>
    html`<textarea
      id=${id}
      rows="1"
      lang=${code}
      .value=${live(versionOf(value, code))}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${more}
      @input=${(event: Event) => studio.edit(setText(studio.document, path, code, ui, valueIn(event)), topicOf([...path, code]))}
    ></textarea>`;
  const isPlain = !isMap(value);
  const missing = isPlain || anyLanguage ? 0 : others.filter(({ code }) => !versionOf(value, code).trim()).length;
  return framed(
    context,
    options,
    (id, wrong, more) => input(ui, id, wrong, more),
    html`<details class="versions">
      <summary>
        ${texts.otherLanguages}<span class="visually-hidden">: ${label}</span> ${missing ? html`<b>${texts.gaps(String(missing))}</b>` : nothing}
      </summary>
      ${others.map(({ code, name }) => {
        const id = `${idOf(path)}-${code}`;
        return html`<div class="version">
          <label for=${id} lang=${code}>${name}</label>
          ${isPlain ? plainVersion(context, path, code, id) : input(code, id, false, '')}
        </div>`;
      })}
    </details>`,
  );
}

/** One text serves all languages: a version of its own makes it a text of two. */
const plainVersion = ({ studio, document }: Context, path: Path, code: string, id: string) =>
  html`<textarea
    id=${id}
    rows="1"
    lang=${code}
    placeholder=${versionOf(at(document, path), code)}
    .value=${live('')}
    @change=${(event: Event) => studio.edit(setText(studio.document, path, code, studio.state.ui, valueIn(event)))}
  ></textarea>`;
