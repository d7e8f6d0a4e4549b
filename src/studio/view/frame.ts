import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../document/json.js';
import { pathText, problemsAt, sayAt } from '../model/problems.js';
import { hinted } from '../texts/texts.js';
import type { Context } from './context.js';

export interface FieldOptions {
  readonly path: Path;
  readonly label: string;
  readonly optional?: boolean;
  /** Asked for where it is empty. */
  readonly ask?: unknown;
  /** Not every language needs a version of its own: an address may serve several. */
  readonly anyLanguage?: boolean;
}

export const idOf = (path: Path) => `f-${pathText(path).replace(/[^\w-]/g, '-')}`;

/** What to write in a field, where its name does not say it. */
function hintOf({ texts }: Context, path: Path): string | undefined {
  const names = path.filter((step) => typeof step === 'string');
  // `presentation.paragraphs`, `image.src`, `unit`.
  const key = hinted.find((each) => each === names.slice(-2).join('.')) ?? hinted.find((each) => each === names.at(-1));
  return key && texts.hints[key];
}

/** A field with its name and what is wrong in it, which its control points to. */
export function framed(
  context: Context,
  { path, label, optional, ask }: FieldOptions,
  control: (id: string, wrong: boolean, describedBy: string) => TemplateResult,
  more: unknown = nothing,
): TemplateResult {
  const { problems, language, texts } = context;
  const hint = hintOf(context, path);
  const id = idOf(path);
  const wrong = problemsAt(problems, path);
  return html`<div class="field" data-path=${pathText(path)}>
    <label for=${id}>${label}${optional ? html` <small>(${texts.optional})</small>` : nothing}</label>
    ${control(id, wrong.length > 0, `${id}-more`)}
    <div id="${id}-more">
      ${hint ? html`<p class="note">${hint}</p>` : nothing} ${more} ${ask ? html`<div class="ask">${ask}</div>` : nothing}
      ${wrong.map((problem) => html`<p class="wrong">${sayAt(label, problem, language)}</p>`)}
    </div>
  </div>`;
}

/** More of the same in one field is one step to undo. */
export const topicOf = (path: Path) => JSON.stringify(path);

export const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
