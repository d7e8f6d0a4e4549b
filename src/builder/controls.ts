import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { widgetNames } from '../embed/widget-names.js';
import { languages } from '../language/languages/index.js';
import { messagesOf } from '../language/languages/messages.js';
import { languageOf, pickLanguage } from '../language/resolve.js';
import { sayExpected } from '../language/say-expected.js';
import { carries, forms, systems, type SystemId } from '../snippets/systems.js';
import type { WidgetOption } from '../snippets/widget-options.js';
import type { Decided, State } from './state.js';
import type { Texts } from './texts/texts.js';

/** Changes what was chosen. */
export type Choose = (change: Partial<State>) => void;

/** A language as its speakers call it. */
export const nameOf = (code: string) => languageOf(code)?.name;

/** One choice of several, all in sight. */
export function radios<T extends string>(
  name: string,
  values: readonly T[],
  chosen: T,
  choose: (value: T) => void,
  label: (value: T) => unknown,
) {
  return values.map(
    (value) =>
      html`<label class="radio">
        <input
          type="radio"
          name=${name}
          .value=${value as string}
          .checked=${value === chosen}
          @change=${() => choose(value)}
        />
        <span>${label(value)}</span>
      </label>`,
  );
}

/** Yes or no. */
export const checkbox = (label: string, checked: boolean, set: (checked: boolean) => void, name?: string) =>
  html`<label class="check">
    <input
      type="checkbox"
      name=${name ?? nothing}
      .checked=${checked}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

const named = (name: unknown, about: unknown) => html`<b>${name}</b><small>${about}</small>`;

/** What to show. */
export const widgetControls = ({ widget }: Decided, texts: Texts, choose: Choose) =>
  html`<fieldset class="step list">
    <legend>${texts.what}</legend>
    ${radios(
      'widget',
      widgetNames,
      widget,
      (value) => choose({ widget: value }),
      (value) => named(texts.widgets[value].name, texts.widgets[value].about),
    )}
  </fieldset>`;

/**
 * Where it is pasted, in which form, and why not in another.
 * @param more - What the form itself asks for.
 */
export function placeControls(
  { system, form, offered }: Decided,
  texts: Texts,
  choose: Choose,
  more: unknown,
): TemplateResult {
  // A plugin and a bare address are WordPress's own ways, and the package is a system of its own: nobody misses them elsewhere.
  const missing = forms.filter((each) => !offered.includes(each) && !/^(plugin|address|npm)$/.test(each));
  return html`<fieldset class="step">
    <legend>${texts.where}</legend>
    <div class="chips">
      ${radios(
        'system',
        Object.keys(systems) as SystemId[],
        system,
        (value) => choose({ system: value, form: undefined }),
        (value) => texts.systems[value],
      )}
    </div>
    <fieldset class="list inner">
      <legend>${texts.formsOf}</legend>
      ${radios(
        'form',
        offered,
        form,
        (value) => choose({ form: value }),
        (value) => named(texts.forms[value].name, texts.forms[value].about),
      )}
      ${
        missing.length
          ? html`<p class="note">
              ${texts.notOffered} ${missing.map((each) => texts.forms[each].name).join(', ')}. ${texts.why[system]}
            </p>`
          : nothing
      }
    </fieldset>
    ${more}
  </fieldset>`;
}

/** How it looks, and what of its own it says. */
export function lookControls(state: Decided, texts: Texts, choose: Choose): TemplateResult {
  const { available, lang, form } = state;
  const field = (option: WidgetOption) => optionField(option, state, texts, choose);
  const ownContent = (option: WidgetOption) => !option.look && option.input !== 'flag';
  const note = carries[form] === 'all' ? '' : texts.carries[carries[form]];
  return html`<fieldset class="step">
    <legend>${texts.look}</legend>
    <fieldset class="field">
      <legend>${texts.lang}</legend>
      <div class="chips">
        ${radios(
          'lang',
          languages.map(({ code }) => code),
          lang,
          (value) => choose({ lang: value }),
          (value) => html`<span lang=${value}>${nameOf(value)}</span>`,
        )}
      </div>
    </fieldset>
    ${available.filter((option) => !ownContent(option)).map(field)}
    ${note ? html`<p class="note">${note}</p>` : nothing}
    ${
      available.some(ownContent)
        ? html`<details
            ?open=${guard([state.widget, form], () => available.some((each) => ownContent(each) && state.options[each.name]))}
          >
            <summary>${texts.ownContent}</summary>
            ${available.filter(ownContent).map(field)}
          </details>`
        : nothing
    }
  </fieldset>`;
}

function optionField({ name, input, choices, kind }: WidgetOption, state: Decided, texts: Texts, choose: Choose) {
  const value = state.options[name] ?? '';
  const set = (given: string) => choose({ options: { ...state.options, [name]: given } });
  const label = texts.options[name];
  if (input === 'choice' && name === 'heading-level')
    return html`<label class="field row">
      <span>${label}</span>
      <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
        ${[...choices].sort().map((each) => html`<option .selected=${each === (value || choices[0])}>${each}</option>`)}
      </select>
    </label>`;
  if (input === 'choice')
    return html`<fieldset class="field">
      <legend>${label}</legend>
      <div class="chips">
        ${radios(name, choices, value || choices[0]!, set, (each) => texts.choices[`${name} ${each}`])}
      </div>
    </fieldset>`;
  if (input === 'flag') return checkbox(label!, value === 'true', (checked) => set(checked ? 'true' : ''));
  if (input === 'colour')
    return html`<div class="field row">
      ${checkbox(texts.ownColour, !!value, (checked) => set(checked ? '#00695c' : ''))}
      ${
        value
          ? html`<input
              type="color"
              aria-label=${label!}
              .value=${value}
              @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
            />`
          : nothing
      }
    </div>`;
  const wrong = value.trim() !== '' && kind.read(value.trim()) === undefined;
  return html`<label class="field">
    <span>${label}</span>
    <input
      name=${name}
      type=${input === 'email' || input === 'tel' || input === 'url' ? input : 'text'}
      inputmode=${input === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      .value=${value}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${name}-wrong` : nothing}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
    ${wrong ? html`<small id="${name}-wrong" class="wrong">${texts.expected(sayExpected(kind.expected, messagesOf(pickLanguage([state.ui]).code)))}</small>` : nothing}
  </label>`;
}
