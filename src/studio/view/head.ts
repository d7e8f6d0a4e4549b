import { html, nothing } from 'lit';
import { isMistake } from '../../dataset/problem.js';
import { languageOf } from '../../language/resolve.js';
import { uiLanguages, type UiLanguage } from '../texts/texts.js';
import type { Context } from './context.js';

/** The heading of the page, and what is always at hand. */
export function head({ studio, problems, texts }: Context, heading: string, speak: (ui: UiLanguage) => void) {
  const { ui, screen, name } = studio.state;
  const own = studio.homeTexts;
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
      ${screen === 'start' ? html`<p class="intro">${own?.intro ?? texts.intro}</p>` : html`<p class="intro">${screen === 'save' ? nothing : texts.tasks[screen].about}</p>`}
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
      <a class="main" href="#save">${own?.publish ?? texts.save}</a>
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
}
