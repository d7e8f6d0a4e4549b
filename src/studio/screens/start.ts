import { html, nothing, type TemplateResult } from 'lit';
import { loaded, openAddress, openFile, openText } from '../model/opening.js';
import { FileStorage } from '../storage/file-storage.js';
import { BLANK } from '../state.js';
import type { Studio } from '../studio.js';
import { tasks } from '../texts/texts.js';
import type { Context } from '../view/context.js';
import { focusLater } from '../view/focus.js';

/** The network's own dataset, beside this page. */
export const NETWORK = 'data/coffee-network.json';

/** What can be done, and what else can be opened. */
export function startScreen(context: Context): TemplateResult {
  const { texts } = context;
  return html`<section aria-labelledby="tasks">
      <h2 id="tasks">${texts.what}</h2>
      <ul class="tasks">
        ${tasks.map((task) => html`<li><a href="#${task}"><b>${texts.tasks[task].name}</b><small>${texts.tasks[task].about}</small></a></li>`)}
      </ul>
    </section>
    ${hasOthers(context) ? [draftsOf(context), opening(context)] : [opening(context), draftsOf(context)]}`;
}

async function openChosen(studio: Studio, file: File & { readonly handle?: FileSystemFileHandle }) {
  const { ui } = studio.state;
  const isJson = /\.json$/i.test(file.name);
  const storage = file.handle && isJson ? new FileStorage(file.handle, ui) : undefined;
  const load = async () => (storage ? { document: await storage.load(), notes: [] } : openFile(file, ui));
  await studio.open(file.name, load, storage);
}

/** A file that was dropped on the page. */
export function followDrops(studio: Studio) {
  addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void openChosen(studio, file);
  });
}

async function chooseFile(studio: Studio) {
  const { fileOpen } = await loaded(import('browser-fs-access'));
  try {
    await openChosen(
      studio,
      await fileOpen({ extensions: ['.json', '.xlsx', '.csv'], mimeTypes: ['application/json'] }),
    );
  } catch (error) {
    // Somebody has closed the dialog.
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

function opening({ studio, texts }: Context) {
  const valueOf = (event: Event) =>
    (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[name=given]')!.value;
  const submit = (run: (given: string) => unknown) => (event: Event) => {
    event.preventDefault();
    void run(valueOf(event));
  };
  const { ui } = studio.state;
  const { home, homeTexts } = studio;
  return html`<section class="opening" aria-labelledby="open">
    <h2 id="open">${texts.open}</h2>
    <p><button type="button" class="main" @click=${() => studio.trying(() => chooseFile(studio))}>${texts.openFile}</button> <span class="note">${texts.orDrop}</span></p>
    <p class="row">
      ${home ? html`<button type="button" @click=${() => studio.openThere(home.storage)}>${homeTexts!.openSite(home.storage.name)}</button>` : nothing}
      <button type="button" @click=${() => studio.open('coffee-network.json', () => openAddress(home?.network ?? NETWORK, ui))}>${texts.network}</button>
      <button type="button" @click=${() => studio.open('story.json', () => ({ document: BLANK, notes: [] }))}>${texts.blank}</button>
    </p>
    <form @submit=${submit((given) => studio.open(given.replace(/^.*\/|[?#].*$/g, '') || 'story.json', () => openAddress(given, ui)))}>
      <label class="field"><span>${texts.openAddress}</span><input name="given" inputmode="url" autocomplete="url" required /></label>
      <button>${texts.openButton}</button>
    </form>
    <form @submit=${submit((given) => studio.open('story.json', () => openText(given)))}>
      <label class="field"><span>${texts.openPasted}</span><textarea name="given" rows="4" required></textarea></label>
      <button>${texts.openButton}</button>
    </form>
  </section>`;
}

/** Who has begun something here looks for it first. */
const hasOthers = ({ studio }: Context) => {
  const { drafts, dropped, name } = studio.state;
  return !!dropped || drafts.some((each) => each !== name);
};

/** What this one is called, and what else was begun here and can be gone on with. */
function draftsOf({ studio, texts }: Context) {
  const { drafts, dropped, name } = studio.state;
  const others = drafts.filter((each) => each !== name);
  const rename = (event: SubmitEvent) => {
    event.preventDefault();
    void studio.rename((event.target as HTMLFormElement).querySelector('input')!.value);
  };
  return html`<section class="kept" aria-labelledby="drafts">
    <h2 id="drafts">${texts.drafts}</h2>
    ${
      dropped
        ? html`<p class="row">
            ${texts.draftRemoved(dropped.name)} <button type="button" data-undrop @click=${() => studio.undrop()}>${texts.undo}</button>
          </p>`
        : nothing
    }
    <ul class="drafts">
      ${others.map(
        (each) =>
          html`<li>
            <span>${each}</span>
            <button type="button" aria-label="${texts.goOn}: ${each}" @click=${() => studio.goOn(each)}>${texts.goOn}</button>
            <button type="button" aria-label="${texts.remove}: ${each}" @click=${() => remove(studio, each)}>${texts.remove}</button>
          </li>`,
      )}
    </ul>
    <form @submit=${rename}>
      <label class="field"><span>${texts.draftName}</span><input name="name" autocomplete="off" maxlength="80" required .value=${name} /></label>
      <button>${texts.rename}</button>
    </form>
  </section>`;
}

async function remove(studio: Studio, name: string) {
  await studio.drop(name);
  focusLater('[data-undrop]');
}
