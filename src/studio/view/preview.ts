import { html, type TemplateResult } from 'lit';
import { core, ownLanguages } from '../model/own-languages.js';
import type { Context } from './context.js';
import type { State } from '../state.js';

import '../../provider/index.js';
import '../../widgets/member-counter/index.js';
import '../../widgets/timeline/index.js';
import '../../widgets/governance-diagram/index.js';
import '../../widgets/contact-button/index.js';
import '../../widgets/objectives-list/index.js';
import '../../widgets/figures/index.js';
import '../../widgets/presentation/index.js';
import '../../widgets/news-list/index.js';

/** The widgets that a screen is about. */
export type Shown =
  'counter' | 'timeline' | 'governance' | 'contact' | 'objectives' | 'figures' | 'presentation' | 'news' | 'countries';

const widgets: { readonly [shown in Shown]: (name: string | undefined) => TemplateResult } = {
  counter: () => html`<coffee-member-counter .still=${true}></coffee-member-counter>`,
  countries: () => html`<coffee-member-counter .still=${true} .layout=${'countries'}></coffee-member-counter>`,
  timeline: (name) => html`<coffee-timeline .name=${name ?? null}></coffee-timeline>`,
  governance: () => html`<coffee-governance-diagram></coffee-governance-diagram>`,
  contact: () => html`<coffee-contact-button></coffee-contact-button>`,
  objectives: () => html`<coffee-objectives-list></coffee-objectives-list>`,
  figures: () => html`<coffee-figures .still=${true}></coffee-figures>`,
  presentation: () => html`<coffee-presentation></coffee-presentation>`,
  news: () => html`<coffee-news-list></coffee-news-list>`,
};

/** The real widget with what is being written, in a language and a width. */
export function preview({ studio, document, good, texts }: Context, shown: Shown, name?: string): TemplateResult {
  const { lang, width } = studio.state;
  const widths = Object.entries(texts.widths) as [State['width'], string][];
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="stage-bar">
      <label class="row"
        >${texts.previewLanguage}
        <select @change=${(event: Event) => studio.set({ lang: (event.target as HTMLSelectElement).value })}>
          ${[...core, ...ownLanguages(document)].map(({ code, name }) => html`<option value=${code} lang=${code} ?selected=${code === lang}>${name}</option>`)}
        </select></label
      >
      <label class="row"
        >${texts.width}
        <select @change=${(event: Event) => studio.set({ width: (event.target as HTMLSelectElement).value as State['width'] })}>
          ${widths.map(([each, name]) => html`<option value=${each} ?selected=${each === width}>${name}</option>`)}
        </select></label
      >
    </div>
    <div class="stage ${width}" tabindex="0" role="group" aria-labelledby="preview">
      <div class="paper" lang=${lang}>
        <coffee-network .data=${good}>${widgets[shown](name)}</coffee-network>
      </div>
    </div>
  </section>`;
}
