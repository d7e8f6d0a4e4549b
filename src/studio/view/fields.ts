import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { at, isMap, type Json } from '../../document/json.js';
import { nameOfCountry } from '../../language/intl.js';
import { readDate } from '../../language/read-date.js';
import { sayDate } from '../../language/say-date.js';
import type { Field } from '../../sheets/tables.js';
import { parseEdtf } from '../../values/edtf.js';
import { readNumber, writeNumber } from '../model/numbers.js';
import { setField } from '../model/set-field.js';
import type { Context } from './context.js';
import { framed, topicOf, valueIn, type FieldOptions } from './frame.js';
import { libraryButton } from './library.js';
import { textField } from './text-field.js';

/** One value that is written as it is: an address, a name. */
export function plainField(
  context: Context,
  options: FieldOptions,
  type: 'text' | 'url' | 'tel' = 'text',
): TemplateResult {
  const { studio, document } = context;
  const { path } = options;
  const value = at(document, path);
  return framed(
    context,
    options,
    (id, wrong, more) =>
      html`<input
        id=${id}
        type=${type}
        autocomplete="off"
        .value=${live(value == null || typeof value === 'object' ? '' : String(value))}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${more}
        @input=${(event: Event) => studio.edit(setField(studio.document, path, valueIn(event)), topicOf(path))}
      />`,
    libraryButton(context, path),
  );
}

export function numberField(context: Context, options: FieldOptions): TemplateResult {
  const { studio, document, language } = context;
  const { path } = options;
  const value = at(document, path);
  /** While it is being typed, `1.0` stays: more may come. */
  const set = (event: Event, done = false) => {
    const text = valueIn(event);
    const number = readNumber(text, language.tag);
    const kept = number !== undefined && (done || writeNumber(number, language.tag) === text.trim()) ? number : text;
    studio.edit(setField(studio.document, path, kept), topicOf(path));
  };
  const shown = (value: Json | undefined) =>
    typeof value === 'number' ? writeNumber(value, language.tag) : typeof value === 'string' ? value : '';
  return framed(
    context,
    options,
    (id, wrong, more) =>
      html`<input
        id=${id}
        class="number"
        inputmode="decimal"
        autocomplete="off"
        .value=${shown(value)}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${more}
        @input=${(event: Event) => set(event)}
        @change=${(event: Event) => set(event, true)}
      />`,
  );
}

/** A date as people write it: the field says what it understood, and asks where that could be two days. */
export function dateField(context: Context, options: FieldOptions): TemplateResult {
  const { studio, document, language, texts } = context;
  const { path } = options;
  const value = at(document, path);
  const kept = value == null || typeof value === 'object' ? '' : String(value);
  const known = parseEdtf(kept);
  const typed = studio.state.typed.get(JSON.stringify(path));
  const text = typed ?? (known ? sayDate(known, language) : kept);
  const read = text.trim() ? readDate(text, language.tag) : undefined;
  const set = (written: string, edtf: string) => {
    studio.state = { ...studio.state, typed: studio.typed(path, written) };
    studio.edit(setField(studio.document, path, edtf), topicOf(path));
    studio.set({});
  };
  const say = (edtf: string) => sayDate(parseEdtf(edtf)!, language);
  const type = (event: Event) => {
    const written = valueIn(event);
    const meant = readDate(written, language.tag);
    set(written, meant && 'edtf' in meant ? meant.edtf : written.trim());
  };
  const understood =
    read && 'either' in read && !known
      ? html`<fieldset class="ask">
          <legend>${texts.whichDate}</legend>
          ${read.either.map((edtf) => html`<button type="button" @click=${() => set(say(edtf), edtf)}>${say(edtf)}</button>`)}
        </fieldset>`
      : known
        ? html`<p class="note">${texts.understood(say(kept), kept)}</p>`
        : text.trim()
          ? html`<p class="wrong">${read && 'noSuchDay' in read ? texts.noSuchDay : texts.noDate}</p>`
          : html`<p class="note">${texts.dateHint}</p>`;
  const wrong = !!text.trim() && !known;
  // The field says in its own words what is wrong with a date.
  return framed(
    { ...context, problems: text.trim() ? [] : context.problems },
    options,
    (id, _, more) =>
      html`<input
        id=${id}
        autocomplete="off"
        .value=${live(text)}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${more}
        @input=${type}
      />`,
    html`<div aria-live="polite">${understood}</div>`,
  );
}

/** One of some values, by their names. */
export function choiceField(
  context: Context,
  options: FieldOptions,
  choices: readonly (readonly [value: string, name: string])[],
): TemplateResult {
  const { studio, document, texts } = context;
  const { path } = options;
  const value = at(document, path);
  const known = choices.some(([each]) => each === value);
  return framed(
    context,
    options,
    (id, wrong, more) =>
      html`<select
        id=${id}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${more}
        @change=${(event: Event) => studio.edit(setField(studio.document, path, valueIn(event)))}
      >
        <option value="" ?selected=${value === undefined}>${texts.choose}</option>
        ${!known && typeof value === 'string' ? html`<option selected value=${value}>${value}</option>` : nothing}
        ${choices.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}
      </select>`,
  );
}

const CODES = 'AR BO BR CL CO CR CU DO EC ES GT HN HT JM MX NI PA PE PY SV UY VE'.split(' ');

/** A field of an item, as its kind asks for. */
export function fieldOf(context: Context, options: FieldOptions, field: Field): TemplateResult {
  const { language, words } = context;
  if (field.kind === 'number') return numberField(context, options);
  if (field.kind === 'date') return dateField(context, options);
  if (field.kind === 'relation') return choiceField(context, options, Object.entries(words.relationTypes));
  if (field.kind === 'country')
    return choiceField(
      context,
      options,
      CODES.map((code): [string, string] => [code, nameOfCountry(language.tag, code)]).sort((a, b) =>
        a[1].localeCompare(b[1]),
      ),
    );
  // An address is mostly the same in all languages; one for each is told in the table of all texts.
  const isAddress = ['url', 'src'].includes(String(field.path.at(-1)));
  if (field.localized && !(isAddress && !isMap(at(context.document, options.path))))
    return textField(context, { ...options, anyLanguage: isAddress });
  const name = field.path.at(-1);
  return plainField(
    context,
    options,
    isAddress ? 'url' : name === 'email' ? 'text' : name === 'phone' || name === 'whatsapp' ? 'tel' : 'text',
  );
}
