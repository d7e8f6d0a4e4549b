/** The page where a webmaster gets a widget: `dist/index.html`. */
import { html, nothing, render } from 'lit';
import { builtin } from '../dataset/builtin.js';
import { withBuiltin } from '../dataset/merge.js';
import type { Dataset, PartialDataset } from '../dataset/types.js';
import { embedLanguages, widgetNames } from '../embed/widget-names.js';
import { makeSnippet } from '../snippets/snippets.js';
import { codePanel } from './code.js';
import { languageNames, lookControls, placeControls, radios, widgetControls } from './controls.js';
import { previewFrame, type Stage } from './preview.js';
import { decide, readState, writeState, type State } from './state.js';
import { texts } from './texts/texts.js';

declare const __BASE__: string;
declare const __VERSION__: string;

/** The folder that this page is in: what the preview loads from. */
const local = new URL('.', location.href).href;
const onThisMachine = /^https?:\/\/(localhost|127\.|\[::1\])/.test(__BASE__);

let state = readState(location.search, navigator.languages);
let stage: Stage = { width: 'full', page: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' };
let dataset: Dataset = builtin;
let integrity: string | undefined;
/** By path; nothing while it is on its way, or could not be read. */
const staticForms = new Map<string, string | undefined>();

function choose(change: Partial<State>) {
  state = { ...state, ...change };
  history.replaceState(null, '', writeState(state));
  update();
}

async function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T | undefined> {
  try {
    const response = await fetch(local + path);
    if (response.ok) return await read(response);
    console.warn(`[coffee-network] ${path}: HTTP ${response.status}`);
  } catch (error) {
    console.warn(`[coffee-network] ${path}: ${String(error)}`);
  }
  return undefined;
}

/** What the choice needs of the files beside this page, once. */
async function fetchNeeded({ form, widget, lang, pinned }: ReturnType<typeof decide>) {
  const path = `static/${lang}/${widget}.html`;
  if (form === 'static' && !staticForms.has(path)) {
    staticForms.set(path, undefined);
    staticForms.set(
      path,
      (await load(path, (response) => response.text())) ?? `<!-- ${texts[state.ui].staticFailed} -->`,
    );
    update();
  }
  if (pinned && integrity === undefined) {
    integrity = '';
    const all = await load(
      'integrity.json',
      (response) => response.json() as Promise<{ files: Record<string, string> }>,
    );
    integrity = all?.files['coffee-network.js'] ?? '';
    update();
  }
}

function update() {
  const decided = decide(state);
  const said = texts[decided.ui];
  void fetchNeeded(decided);
  const snippetAt = (base: string, exact: boolean) => {
    const staticHtml = staticForms.get(`static/${decided.lang}/${decided.widget}.html`);
    return makeSnippet({
      ...decided,
      base,
      dataset,
      ...(exact && integrity && { exact: { version: __VERSION__, integrity } }),
      ...(staticHtml && { staticHtml }),
    });
  };
  const parts = snippetAt(__BASE__, decided.pinned);

  document.documentElement.lang = decided.ui;
  document.title = `${said.title} · Coffee Network Widgets`;
  render(
    html`<header>
        <p class="brand"><span aria-hidden="true"></span>Coffee Network Widgets</p>
        <nav aria-label=${said.pageLanguage}>
          ${embedLanguages.map(
            (code) =>
              html`<button
                type="button"
                lang=${code}
                aria-current=${code === decided.ui ? 'true' : nothing}
                @click=${() => choose({ ui: code })}
              >
                ${languageNames[code]}
              </button>`,
          )}
        </nav>
        <h1>${said.title}</h1>
        <p class="intro">${said.intro}</p>
      </header>
      <main>
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
          ${widgetControls(decided, said, choose)} ${placeControls(decided, said, choose)}
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
              ${previewFrame(decided, snippetAt(local, false), stage, said.preview, local)}
            </div>
          </section>
          <section aria-labelledby="code">
            <h2 id="code">${said.code}</h2>
            ${codePanel(decided, parts, said, choose, onThisMachine)}
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
const hosted = await load('data/coffee-network.json', (response) => response.json() as Promise<PartialDataset>);
dataset = withBuiltin(hosted ?? null);
update();
