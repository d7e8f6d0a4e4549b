import { html, nothing, render, type TemplateResult } from 'lit';
import { languageOf, pickLanguage } from '../language/resolve.js';
import { sheetWords } from '../sheets/words/words.js';
import { keepGood, type Validated } from '../dataset/problem.js';
import { checkedAll } from './model/problems.js';
import { openAddress } from './model/opening.js';
import { allScreen, contactScreen, eventScreen, numberScreen, peopleScreen, pictureScreen } from './screens/simple.js';
import { saveScreen } from './screens/save.js';
import { followDrops, NETWORK, startScreen } from './screens/start.js';
import { translateScreen } from './screens/translate.js';
import { BLANK, type Screen } from './state.js';
import { Studio } from './studio.js';
import type { Home } from './home.js';
import { pageLanguage, type UiLanguage } from './texts/texts.js';
import type { Context } from './view/context.js';
import { head } from './view/head.js';
import { focusLater } from './view/focus.js';
import { messages } from './view/messages.js';
import { focusPlace, openWayTo } from './view/reveal.js';

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

/** A field that is taken away may tell a last change while the page is being drawn: that is drawn next. */
let drawing: 'once' | 'again' | undefined;

function draw() {
  if (drawing) {
    drawing = 'again';
    return;
  }
  do {
    drawing = 'once';
    drawNow();
  } while ((drawing as string) === 'again');
  drawing = undefined;
}

function drawNow() {
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
  const heading =
    screen === 'start'
      ? texts.title
      : screen === 'save'
        ? (studio.homeTexts?.publish ?? texts.save)
        : texts.tasks[screen].name;
  document.title = `${heading} · Coffee Network Widgets`;
  render(
    html`${head(context, heading, speak)}
      <main data-screen=${screen}>${messages(context, reveal)} ${views[screen](context)}</main>
      ${foot(context)}
      <p role="status">${studio.state.said}</p>`,
    document.body,
  );
}

function speak(ui: UiLanguage) {
  const address = new URL(location.href);
  address.searchParams.set('ui', ui);
  history.replaceState(null, '', address);
  studio.set({ ui, lang: ui, typed: new Map() });
}

/** The place that somebody has asked for: its field gets the focus once its screen is drawn. */
let asked: string | undefined;

function reveal(path: string) {
  asked = path;
  openWayTo(studio, path);
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
    const place = asked;
    asked = undefined;
    if (place === undefined) focusLater('h1');
    else requestAnimationFrame(() => focusPlace(place));
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
  const done = home
    ? await studio.openThere(home.storage)
    : await studio.open(name, () => openAddress(asked ?? NETWORK, ui));
  if (done) return;
  const { fault } = studio.state;
  await studio.open('story.json', () => ({ document: BLANK, notes: [] }));
  studio.set({ fault });
}
