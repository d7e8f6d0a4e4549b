import { html, nothing, type TemplateResult } from 'lit';
import { same } from '../../document/json.js';
import { sayChanges } from '../model/say-changes.js';
import { loaded, openAddress, OpenError } from '../model/opening.js';
import { download } from '../storage/file-storage.js';
import { fileText } from '../storage/storage.js';
import type { Studio } from '../studio.js';
import { places } from '../texts/texts.js';
import type { Context } from '../view/context.js';

const endingIn = (name: string, end: string) => name.replace(/\.(json|xlsx|csv)$/i, '') + end;

/** Somebody else has written there: nothing is lost unless it is said so. */
function changedThere({ studio, texts }: Context) {
  const { storage } = studio.state;
  if (!storage || !studio.state.changedThere) return nothing;
  return html`<section class="warning" role="alert">
    <p>${texts.changedThere(storage.name)}</p>
    <p class="row">
      <button type="button" class="main" @click=${() => studio.trying(() => studio.joinThere(storage))}>${texts.joinThere}</button>
      <button type="button" @click=${() => saveFile(studio)}>${texts.saveCopy}</button>
      <button type="button" @click=${() => studio.openThere(storage)}>${texts.openTheirs}</button>
      <button type="button" @click=${() => studio.saveInPlace(true)}>${texts.saveOver}</button>
    </p>
  </section>`;
}

function saveFile(studio: Studio) {
  const name = endingIn(studio.state.file, '.json');
  download(fileText(studio.document), name, 'application/json');
  void studio.tellSaved(studio.texts.saved(name), studio.document);
}

async function saveBook(studio: Studio) {
  const { writeSpreadsheet } = await loaded(import('../../sheets/index.js'));
  const name = endingIn(studio.state.file, '.xlsx');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(await writeSpreadsheet(studio.document, studio.state.ui), name, type);
  studio.set({ said: studio.texts.saved(name) });
}

async function copy(studio: Studio) {
  try {
    await navigator.clipboard.writeText(fileText(studio.document));
    studio.set({ said: studio.texts.copied });
  } catch (error) {
    console.warn(`[coffee-network] ${String(error)}`);
    studio.set({ said: studio.texts.copyFailed });
  }
}

/** Whether other sites may read what is published, and whether it is what is here. */
async function checkPublished(studio: Studio, event: SubmitEvent) {
  event.preventDefault();
  const address = (event.target as HTMLFormElement).querySelector('input')!.value;
  try {
    const { document } = await openAddress(address, studio.state.ui);
    studio.set({ published: same(document, studio.document) ? 'same' : 'differs', fault: undefined });
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    if (error.code === 'no-address') studio.set({ fault: { code: error.code, where: '' }, published: undefined });
    else studio.set({ published: error.code === 'network' ? 'unreadable' : 'noJson', fault: undefined });
  }
}

const sentences = (list: readonly string[]) => html`<ul>${list.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;

/** What changed, how it is saved, and what is done with the file. */
export function saveScreen(context: Context): TemplateResult {
  const { studio, document, texts } = context;
  const { ui, opened, saved, storage, published, chosen } = studio.state;
  const changes = sayChanges(saved, document, ui, texts);
  const all = same(saved, opened) ? [] : sayChanges(opened, document, ui, texts);
  const own = studio.homeTexts;
  const place = places.find((each) => each === chosen['place']) ?? 'wordpress';
  return html`<div class="saving">
    <section aria-labelledby="changes">
      <h2 id="changes">${texts.changes}</h2>
      ${changes.length ? sentences(changes) : html`<p>${same(saved, opened) ? texts.noChanges : texts.noMoreChanges}</p>`}
      ${all.length ? html`<details class="group"><summary>${texts.changesOfAll}</summary>${sentences(all)}</details>` : nothing}
    </section>
    ${changedThere(context)}
    <p class="row">
      ${storage ? html`<button type="button" class="main" data-save @click=${() => studio.saveInPlace()}>${own?.save ?? texts.saveInPlace}</button>` : nothing}
      <button type="button" class=${storage ? '' : 'main'} data-download @click=${() => saveFile(studio)}>${texts.download}</button>
      <button type="button" @click=${() => studio.trying(() => saveBook(studio))}>${texts.downloadBook}</button>
      <button type="button" @click=${() => copy(studio)}>${texts.copy}</button>
    </p>
    ${own ? html`<p>${own.about} <a href=${studio.home!.versions} target="_parent">${own.versions}</a></p>` : whereNext()}
  </div>`;

  /** A file has to be put where the site looks for it. */
  function whereNext() {
    return html`<section aria-labelledby="now">
      <h2 id="now"><label for="place">${texts.whatNow}</label></h2>
      <select id="place" @change=${(event: Event) => studio.choose('place', (event.target as HTMLSelectElement).value)}>
        ${places.map((each) => html`<option value=${each} ?selected=${each === place}>${texts.places[each].name}</option>`)}
      </select>
      <p aria-live="polite">${texts.places[place].steps}</p>
      <form @submit=${(event: SubmitEvent) => checkPublished(studio, event)}>
        <label class="field"><span>${texts.checkAddress}</span><input name="address" inputmode="url" autocomplete="url" placeholder="https://" required /></label>
        <button>${texts.check}</button>
        <p aria-live="polite" class=${published === 'same' ? 'note' : 'warning'} ?hidden=${!published}>${published ? texts.published[published] : nothing}</p>
      </form>
    </section>`;
  }
}
