/** The page where a webmaster gets a widget: `dist/index.html`. */
import { html, nothing, render } from 'lit';
import { builtin } from '../dataset/builtin/builtin.js';
import { followAddress } from '../dataset/loading/follow-address.js';
import { withBuiltin } from '../dataset/merge.js';
import type { Dataset } from '../dataset/types.js';
import { teachPacks } from '../dataset/languages/teach-packs.js';
import { scriptName } from '../embed/script-name.js';
import { widgetNames } from '../embed/widget-names.js';
import { languageOf } from '../language/resolve.js';
import { ownFolder } from '../snippets/own-folder.js';
import { isVersioned, makeSnippet, type SnippetPiece } from '../snippets/snippets.js';
import { codePanel, type Missing } from './code.js';
import { fetchFile, fileAt } from './files.js';
import { lookControls, nameOf, placeControls, radios, widgetControls } from './controls.js';
import { ownControls, pluginControls } from './own.js';
import { previewFrame, type Stage } from './preview.js';
import { changed, decide, readState, writeState, type Decided, type State } from './state.js';
import { uiLanguages, texts } from './texts/texts.js';

declare const __BASE__: string;
declare const __VERSION__: string;

/** The folder that this page is in: what the preview loads from. */
const local = new URL('.', location.href).href;
const onThisMachine = /^https?:\/\/(localhost|127\.|\[::1\])/.test(__BASE__);

const hosted = {
  download: `${local}own-site.zip`,
  plugin: `${local}wordpress/coffee-network-widgets.zip`,
  host: new URL(__BASE__).host,
};

/** What a form asks for, and gives. */
function formControls(decided: Decided, said: (typeof texts)[keyof typeof texts]) {
  if (decided.form === 'plugin') return pluginControls(said, hosted);
  return decided.form === 'own' ? ownControls(decided, said, choose, hosted) : nothing;
}

/** The folder of the guides, where the build knows of one. */
const guides = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;

teachPacks();
let state = readState(location.search, navigator.languages);
let stage: Stage = { width: 'full', page: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' };
let dataset: Dataset = builtin;

function choose(change: Partial<State>) {
  state = changed(state, change);
  history.replaceState(null, '', writeState(state));
  update();
  void fetchNeeded();
}

/** The file beside this page that the chosen code is made with. */
const neededBy = ({ form, widget, lang, pinned }: Decided) => {
  if (form === 'static') return `static/${lang}/${widget}.html`;
  return pinned && (form === 'script' || form === 'marked') ? 'integrity.json' : undefined;
};

async function fetchNeeded() {
  const path = neededBy(decide(state));
  if (!path) return;
  await fetchFile(new URL(path, local), path);
  update();
}

/** The code for a base; the word that stands in its place, while what it is made with is not here. */
function snippetAt(
  base: string,
  decided: Decided,
  folder = ownFolder.read(decided.folder),
): readonly SnippetPiece[] | Missing {
  if (decided.form === 'own' && !folder) return 'noFolder';
  const choice = { ...decided, base, dataset, ...(folder && { own: { folder, live: decided.live } }) };
  const path = neededBy(decided);
  if (!path) return makeSnippet(choice);
  const file = fileAt(path);
  if (file.is !== 'ready') return file.is;
  if (decided.form === 'static') return makeSnippet({ ...choice, staticHtml: file.text });
  const { files } = JSON.parse(file.text) as { files: { readonly [path: string]: string } };
  return makeSnippet({ ...choice, exact: { version: __VERSION__, integrity: files[scriptName(decided.lang)]! } });
}

/** As it is pasted, but of this folder; a place that makes its own frame is shown with a frame. */
function previewed(decided: Decided): readonly SnippetPiece[] {
  const system = /^(iframe|plugin)$/.test(decided.form) ? ('html' as const) : decided.system;
  // What the plugin puts on a page, the script draws too.
  const form = decided.form === 'plugin' ? 'script' : decided.form;
  const shown = { ...decided, pinned: false, system, form } as const;
  const parts = snippetAt(local, shown, local);
  return typeof parts === 'string' ? [] : parts;
}

function update() {
  const decided = decide({ ...state, pinned: state.pinned && isVersioned(__BASE__) });
  const said = texts[decided.ui];

  document.documentElement.lang = decided.ui;
  document.documentElement.dir = languageOf(decided.ui)!.direction;
  document.title = `${said.title} · Coffee Network Widgets`;
  render(
    html`<header>
        <p class="brand"><span aria-hidden="true"></span>Coffee Network Widgets</p>
        <nav aria-label=${said.pageLanguage}>
          ${uiLanguages.map(
            (code) =>
              html`<button
                type="button"
                lang=${code}
                aria-current=${code === decided.ui ? 'true' : nothing}
                @click=${() => choose({ ui: code })}
              >
                ${nameOf(code)}
              </button>`,
          )}
        </nav>
        <h1>${said.title}</h1>
        <p class="intro">${said.intro}</p>
      </header>
      <main>
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
          ${widgetControls(decided, said, choose)} ${placeControls(decided, said, choose, formControls(decided, said))}
          ${lookControls(decided, said, choose)}
        </form>
        <div class="result">
          <section aria-labelledby="preview">
            <h2 id="preview">${said.preview}</h2>
            <div class="stage-bar">
              ${stageRadios('width', said.width, said.widths)}
              ${decided.form === 'address' ? nothing : stageRadios('page', said.page, said.pages)}
            </div>
            <div class="stage ${stage.width}">
              ${previewFrame(decided, previewed(decided), stage, said.preview, local)}
            </div>
          </section>
          <section aria-labelledby="code">
            <h2 id="code">${said.code}</h2>
            ${codePanel(decided, snippetAt(__BASE__, decided), said, choose, { local: onThisMachine, versioned: isVersioned(__BASE__) })}
          </section>
        </div>
      </main>
      <section class="all" aria-labelledby="all">
        <h2 id="all">${said.all}</h2>
        ${widgetNames.map(
          (name) =>
            html`<article>
              <header>
                <p>${said.widgets[name].name}</p>
                <button
                  type="button"
                  aria-label="${said.choose}: ${said.widgets[name].name}"
                  @click=${() => {
                    choose({ widget: name });
                    scrollTo({ top: 0 });
                    document.querySelector<HTMLInputElement>('input[name=widget]:checked')?.focus();
                  }}
                >
                  ${said.choose}
                </button>
              </header>
              ${widgets.get(name)}
            </article>`,
        )}
      </section>
      <footer>
        <a href="studio.html?ui=${decided.ui}">${said.studio}</a>
        ${guides ? html`<a href="${guides}?path=/docs/guides-${said.guide}--docs">${said.guides}</a>` : nothing}
      </footer>
      <p role="status"></p>`,
    document.body,
  );
}

function stageRadios<K extends keyof Stage>(key: K, legend: string, labels: { readonly [value in Stage[K]]: string }) {
  const choose = (value: Stage[K]) => {
    stage = { ...stage, [key]: value };
    update();
  };
  return html`<fieldset class="chips">
    <legend>${legend}</legend>
    ${radios(key, Object.keys(labels) as Stage[K][], stage[key], choose, (value) => labels[value])}
  </fieldset>`;
}

/** The widgets themselves, made once: they follow the language of the page. */
const widgets = new Map(widgetNames.map((name) => [name, document.createElement(`coffee-${name}`)]));

document.body.replaceChildren();
update();
const result = document.querySelector<HTMLElement>('.result')!;
new ResizeObserver(() => result.style.setProperty('--result-height', `${result.offsetHeight}px`)).observe(result);
void fetchNeeded();
followAddress(`${local}data/coffee-network.json`, ({ parts, failure }) => {
  if (failure) console.warn(`[coffee-network] data/coffee-network.json: ${failure}`);
  dataset = withBuiltin(parts);
  update();
});
