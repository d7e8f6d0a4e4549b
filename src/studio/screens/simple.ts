import { html, nothing, type TemplateResult } from 'lit';
import { at, isList, isMap, own, same, type Json, type Path } from '../../document/json.js';
import { forms, tables, type FormName } from '../../sheets/tables.js';
import { nameOfField } from '../../sheets/words/words.js';
import { isEmpty } from '../model/say-changes.js';
import type { Context } from '../view/context.js';
import { dateField, numberField, plainField } from '../view/fields.js';
import { itemForm, sayText } from '../view/item-form.js';
import { listOf } from '../view/list.js';
import { preview } from '../view/preview.js';
import { textField } from '../view/text-field.js';

/** A screen: what is asked on one side, the widget on the other. */
const beside = (asked: unknown, shown: unknown) =>
  html`<div class="beside">
    <div class="asked">${asked}</div>
    <div class="result">${shown}</div>
  </div>`;

/** The number never changes alone: as of when, and who says so, are asked with it. */
export function numberScreen(context: Context): TemplateResult {
  const { studio, texts, document, words } = context;
  const members = (...path: string[]): Path => ['members', ...path];
  const lacks = (path: Path) => isEmpty(at(document, path));
  const url = members('source', 'url');
  const stays = (path: Path) => same(at(studio.state.opened, path), at(document, path));
  const isOld = !lacks(url) && stays(url) && !stays(members('source', 'text'));
  const old = html`${texts.oldUrl}
    <button type="button" @click=${() => studio.edit([{ op: 'remove', path: url }])}>${texts.remove}</button>`;
  return beside(
    html`${numberField(context, { path: members('total'), label: texts.number })}
      ${dateField(context, { path: members('asOf'), label: texts.asOf, ask: lacks(members('asOf')) ? texts.askAsOf : undefined })}
      ${textField(context, { path: members('source', 'text'), label: texts.source, ask: lacks(members('source', 'text')) ? texts.askSource : undefined })}
      ${plainOrTexts(context, url, texts.sourceUrl, isOld ? old : undefined)}
      <details class="group">
        <summary>${texts.more}</summary>
        ${(['since', 'activeSince'] as const).map((name) => dateField(context, { path: members(name), label: nameOfField('members', name, words) }))}
        ${numberField(context, { path: members('maxAgeDays'), label: nameOfField('members', 'maxAgeDays', words), optional: true })}
      </details>`,
    preview(context, 'counter'),
  );
}

/** One address, or where the file has one for each language, each of them. */
const plainOrTexts = (context: Context, path: Path, label: string, ask: unknown) =>
  isMap(at(context.document, path))
    ? textField(context, { path, label, optional: true, anyLanguage: true, ask })
    : plainField(context, { path, label, optional: true, ask }, 'url');

/** Where the events of a timeline stand: a list may stand for them. */
function eventsPath(document: Json, name: string): Path {
  const timeline = at(document, ['timelines', name]);
  return isList(timeline) ? ['timelines', name] : ['timelines', name, 'events'];
}

export function eventScreen(context: Context): TemplateResult {
  const { studio, document, good, texts, language } = context;
  const timelines = at(document, ['timelines']);
  const names = isMap(timelines) ? Object.keys(timelines) : [];
  const name = names.find((each) => each === studio.state.chosen['timeline']) ?? names[0] ?? 'story';
  const path = eventsPath(document, name);
  const isShort = path.length === 2;
  return beside(
    html`${
      names.length > 1
        ? html`<label class="field"
              ><span>${texts.timeline}</span>
              <select @change=${(event: Event) => studio.choose('timeline', (event.target as HTMLSelectElement).value)}>
                ${names.map((each) => html`<option value=${each} ?selected=${each === name}>${sayText(own((timelines as { [name: string]: Json })[each] as never, 'heading'), language) || each}</option>`)}
              </select></label
            >`
        : nothing
    }
      ${listOf(context, { path, table: 'events', addLabel: texts.addEvent })}
      ${
        isShort
          ? nothing
          : html`<details class="group">
              <summary>${texts.more}</summary>
              ${itemForm(context, ['timelines', name], 'timelines', tables.timelines, ['name'])}
            </details>`
      }`,
    preview(context, 'timeline', good.timelines && Object.hasOwn(good.timelines, name) ? name : undefined),
  );
}

export function peopleScreen(context: Context): TemplateResult {
  const { texts, words } = context;
  return beside(
    html`${listOf(context, {
      path: ['governance', 'bodies'],
      table: 'bodies',
      addLabel: texts.addItem,
      more: (path) => html`<h2 class="apart">${words.sheets.people.name}</h2>
          ${listOf(context, { path: [...path, 'people'], table: 'people', addLabel: texts.addPerson })}`,
    })}
      <h2 class="apart">${words.sheets.relations.name}</h2>
      ${listOf(context, { path: ['governance', 'relations'], table: 'relations', addLabel: texts.addItem })}`,
    preview(context, 'governance'),
  );
}

export function contactScreen(context: Context): TemplateResult {
  return beside(itemForm(context, ['contact'], 'contact', forms.contact), preview(context, 'contact'));
}

/** The things that may have a picture, by name; bodies may have people. */
export function pictureScreen(context: Context): TemplateResult {
  const { studio, document, texts, words, language } = context;
  const events = Object.entries((at(document, ['timelines']) ?? {}) as { [name: string]: Json }).flatMap(([name]) => {
    const path = eventsPath(document, name);
    const list = at(document, path);
    return isList(list)
      ? list.map((event, index) => ({
          path: [...path, index],
          name: `${words.sheets.events.name}: ${sayText(isMap(event) ? event['title'] : '', language)}`,
          timeline: name,
        }))
      : [];
  });
  const bodies = at(document, ['governance', 'bodies']);
  const places = [
    { path: ['presentation'] as Path, name: words.sheets.presentation.name, timeline: '' },
    ...events,
    ...(isList(bodies)
      ? bodies.map((body, index) => ({
          path: ['governance', 'bodies', index] as Path,
          name: `${words.sheets.bodies.name}: ${sayText(isMap(body) ? body['name'] : '', language)}`,
          timeline: '',
        }))
      : []),
  ];
  const place = places.find(({ path }) => JSON.stringify(path) === studio.state.chosen['picture']);
  const isBody = place?.path[0] === 'governance';
  const image = forms.presentation
    .filter((field) => field.path[0] === 'image')
    .map((field) => ({ ...field, path: field.path.slice(1) }));
  const shown = isBody ? 'governance' : place?.path[0] === 'timelines' ? 'timeline' : 'presentation';
  return beside(
    html`<label class="field"
        ><span>${texts.pictureOf}</span>
        <select @change=${(event: Event) => studio.choose('picture', (event.target as HTMLSelectElement).value)}>
          <option value="">${texts.choose}</option>
          ${places.map(({ path, name }) => html`<option value=${JSON.stringify(path)} ?selected=${path === place?.path}>${name}</option>`)}
        </select></label
      >
      ${
        !place
          ? nothing
          : isBody
            ? listOf(context, { path: [...place.path, 'people'], table: 'people', addLabel: texts.addPerson })
            : isList(at(document, place.path))
              ? html`<button type="button" @click=${() => studio.edit([{ op: 'set', path: place.path, value: { paragraphs: at(document, place.path)! } }])}>${texts.newPicture}</button>`
              : itemForm(labelled(context), [...place.path, 'image'], 'presentation', image)
      }`,
    preview(context, shown, place?.timeline),
  );
}

/** The fields of a picture, named as those of something that has one. */
const labelled = (context: Context): Context => {
  const names = ['src', 'alt', 'caption', 'credit', 'width', 'height'].map((name) => [
    `presentation.${name}`,
    nameOfField('events', `image.${name}`, context.words),
  ]);
  return {
    ...context,
    words: {
      ...context.words,
      fields: { ...context.words.fields, ...(Object.fromEntries(names) as { [name: string]: string }) },
    },
  };
};

const PARTS = ['figures', 'objectives', 'areas', 'presentation', 'countries', 'news', 'governance'] as const;
type Part = (typeof PARTS)[number];

/** All that no other screen is about, a part at a time. */
export function allScreen(context: Context): TemplateResult {
  const { studio, texts, words } = context;
  const part = PARTS.find((each) => each === studio.state.chosen['part']) ?? 'figures';
  const lists = {
    figures: ['figures'],
    objectives: ['objectives'],
    areas: ['areas'],
    countries: ['members', 'byCountry'],
  } as const;
  const shown = {
    figures: 'figures',
    objectives: 'objectives',
    areas: 'objectives',
    presentation: 'presentation',
    countries: 'countries',
    news: 'news',
    governance: 'governance',
  } as const;
  return beside(
    html`<div class="chips" role="group" aria-label=${texts.tasks.all.name}>
        ${PARTS.map((each) => html`<button type="button" aria-pressed=${each === part ? 'true' : 'false'} @click=${() => studio.choose('part', each)}>${words.sheets[each].name}</button>`)}
      </div>
      ${
        part === 'presentation' || part === 'news' || part === 'governance'
          ? formOf(context, part)
          : listOf(context, { path: lists[part], table: part, addLabel: texts.addItem })
      }`,
    preview(context, shown[part]),
  );
}

function formOf(context: Context, part: FormName & Part): TemplateResult {
  const { document, texts, words } = context;
  const isShort = part === 'presentation' && isList(at(document, ['presentation']));
  return html`${isShort ? nothing : itemForm(context, [part], part, forms[part])}
  ${
    part === 'presentation'
      ? html`<h2 class="apart">${words.sheets.paragraphs.name}</h2>
          ${listOf(context, {
            path: isShort ? ['presentation'] : ['presentation', 'paragraphs'],
            table: 'paragraphs',
            addLabel: texts.addItem,
            more: (path) => textField(context, { path, label: nameOfField('paragraphs', 'text', words) }),
          })}`
      : nothing
  }`;
}
