import { html, nothing, render, type TemplateResult } from 'lit';
import { languageOf, pickLanguage } from '../language/resolve.js';
import { sheetWords } from '../sheets/words/words.js';
import { isList, type Json, type Path } from '../document/json.js';
import { pathTo, type OpenConflict } from '../document/settle.js';
import type { Home } from './home.js';
import { isCostly, isMistake, keepGood, type Validated } from '../dataset/problem.js';
import { checkedAll, sayAt, screenOf } from './model/problems.js';
import { openAddress } from './model/opening.js';
import { allScreen, contactScreen, eventScreen, numberScreen, peopleScreen, pictureScreen } from './screens/simple.js';
import { saveScreen } from './screens/save.js';
import { followDrops, NETWORK, startScreen } from './screens/start.js';
import { translateScreen } from './screens/translate.js';
import { BLANK, pageLanguage, Studio, type Screen } from './studio.js';
import { uiLanguages } from './texts/texts.js';
import type { Context } from './view/context.js';
import { focusLater, titleOf } from './view/list.js';
import { pathOf, placeOf } from './view/place.js';

/** The folder of the guides, where the build knows of one. */
const guides = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;

const views: { readonly [screen in Screen]: (context: Context) => TemplateResult } = {
  start: startScreen,
  save: saveScreen,
  number: numberScreen,
  event: eventScreen,
  picture: pictureScreen,
  people: peopleScreen,
  contact: contactScreen,
  translate: translateScreen,
  all: allScreen,
};

const studio = new Studio(draw, pageLanguage(location.search, navigator.languages));
let checked: { readonly of: unknown; readonly validated: Validated } | undefined;

function draw() {
  const { ui, screen } = studio.state;
  const { texts } = studio;
  const now = studio.document;
  // A date that is half typed costs its part nothing in the widget beside: its last good version stays, as for visitors.
  if (checked?.of !== now) checked = { of: now, validated: keepGood(checkedAll(now), checked?.validated.parts ?? {}) };
  const context: Context = {
    studio,
    document: now,
    problems: checked.validated.problems,
    good: checked.validated.parts,
    texts,
    words: sheetWords[ui]!,
    language: pickLanguage([ui]),
  };
  document.documentElement.lang = ui;
  document.documentElement.dir = languageOf(ui)!.direction;
  const publish = studio.home?.texts[ui].publish ?? texts.save;
  const heading = screen === 'start' ? texts.title : screen === 'save' ? publish : texts.tasks[screen].name;
  document.title = `${heading} · Coffee Network Widgets`;
  render(
    html`${head(context, heading, publish)}
      <main data-screen=${screen}>${messages(context)} ${views[screen](context)}</main>
      ${foot(context)}
      <p role="status">${studio.state.said}</p>`,
    document.body,
  );
}

const head = ({ studio, problems, texts }: Context, heading: string, publish: string) => {
  const { ui, screen, name } = studio.state;
  return html`<header>
      <p class="brand"><span aria-hidden="true"></span>Coffee Network Widgets</p>
      <nav aria-label=${texts.pageLanguage}>
        ${uiLanguages.map(
          (code) =>
            html`<button type="button" lang=${code} aria-current=${code === ui ? 'true' : nothing} @click=${() => speak(code)}>
              ${languageOf(code)!.name}
            </button>`,
        )}
      </nav>
      <h1 tabindex="-1">${heading}</h1>
      ${screen === 'start' ? html`<p class="intro">${studio.home?.texts[ui].intro ?? texts.intro}</p>` : html`<p class="intro">${screen === 'save' ? nothing : texts.tasks[screen].about}</p>`}
      <p class="note opened">${texts.opened(name)}</p>
    </header>
    ${toolbar()}`;

  function toolbar() {
    const { history } = studio;
    const mistakes = problems.filter(isMistake).length;
    return html`<section class="toolbar" aria-label=${texts.title}>
      ${screen === 'start' ? nothing : html`<a href="#start">← ${texts.start}</a>`}
      <button type="button" data-undo ?disabled=${!history.earlier.length} @click=${() => studio.undo()}>${texts.undo}</button>
      <button type="button" ?disabled=${!history.later.length} @click=${() => studio.redo()}>${texts.redo}</button>
      <a class="main" href="#save">${publish}</a>
      ${mistakes ? html`<a class="mark" href="#start">${texts.problems(String(mistakes))}</a>` : nothing}
      ${keptNote()}
    </section>`;
  }

  function keptNote() {
    const { kept } = studio.state;
    if (kept === undefined) return nothing;
    if (kept === false) return html`<span class="note mark">${texts.notKept}</span>`;
    const time = new Intl.DateTimeFormat(ui, { hour: '2-digit', minute: '2-digit' }).format(kept);
    return html`<span class="note">${texts.kept(time)}</span>`;
  }
};

function speak(ui: (typeof uiLanguages)[number]) {
  const address = new URL(location.href);
  address.searchParams.set('ui', ui);
  history.replaceState(null, '', address);
  studio.set({ ui, lang: ui, typed: new Map() });
}

/** What could not be opened, what a spreadsheet left unclear, what two wrote in one place, and what is wrong. */
function messages(context: Context) {
  const { studio, problems, texts, words, language } = context;
  const said = (path: string) => named(placeOf(context, pathOf(path)));
  const { fault, notes, conflicts, elsewhere, refused, screen } = studio.state;
  const mistakes = problems.filter(isMistake);
  return html`<div class="messages">
    ${fault ? html`<p class="warning" role="alert">${texts.faults[fault.code](fault.where)}</p>` : nothing}
    ${refused ? html`<p class="warning" role="alert">${refused}</p>` : nothing}
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

/** Opens the items on the way to a place, and goes to its field. */
function reveal(path: string) {
  const chosen: { [what: string]: string } = {};
  for (const [whole, index] of path.matchAll(/\[(\d+)\]/g)) {
    const list = path.slice(0, path.indexOf(whole));
    chosen[`open ${list}`] = index!;
  }
  const [, timeline] = /^timelines\.([\w-]+)/.exec(path) ?? [];
  const part = /^\w+/.exec(path)?.[0];
  studio.set({
    chosen: {
      ...studio.state.chosen,
      ...chosen,
      ...(timeline && { timeline }),
      part: path.includes('byCountry') ? 'countries' : part,
    },
  });
  setTimeout(() => focusLater(`[data-path="${CSS.escape(path)}"] :is(input, textarea, select)`), 100);
}

const foot = ({ texts }: Context) =>
  html`<footer>
    ${studio.home ? nothing : html`<a href="./index.html">${texts.builder}</a>`}
    ${guides ? html`<a href="${guides}?path=/docs/guides-${texts.guide}--docs">${texts.guides}</a>` : nothing}
  </footer>`;

/** Ctrl+Z and Ctrl+Y, where the field itself has nothing to undo. */
function keys(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's') {
    event.preventDefault();
    location.hash = '#save';
  }
  // What is typed is in the document at once: the browser's own undo would not know of it.
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) studio.redo();
  else studio.undo();
}

/**
 * Draws the page, and opens what it is to begin with.
 * @param home - The site that keeps the story, where the studio belongs to one; without it, files are opened and saved.
 */
export function startStudio(home?: Home) {
  studio.home = home;
  document.body.replaceChildren();
  studio.go(location.hash);
  addEventListener('hashchange', () => {
    studio.go(location.hash);
    scrollTo({ top: 0 });
    focusLater('h1');
  });
  addEventListener('keydown', keys);
  // The window may be closed before the pause is over.
  addEventListener('pagehide', () => void studio.keepNow());
  // A phone that shows another app may never come back to this one.
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void studio.keepNow());
  addEventListener('beforeunload', (event) => {
    if (!studio.isUnkept) return;
    void studio.keepNow();
    event.preventDefault();
  });
  followDrops(studio);
  void begin(home);
}

/** The story of the site, that of the page's address, or the network's own. Where it can't be had, a blank one, and why. */
async function begin(home: Home | undefined) {
  const { ui } = studio.state;
  const asked = new URLSearchParams(location.search).get('src');
  const name = asked?.replace(/^.*\/|[?#].*$/g, '') || 'coffee-network.json';
  const done = home ? await studio.openHome() : await studio.open(name, () => openAddress(asked ?? NETWORK, ui));
  if (done) return;
  const { fault } = studio.state;
  await studio.open('story.json', () => ({ document: BLANK, notes: [] }));
  studio.set({ fault });
}
