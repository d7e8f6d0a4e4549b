import { html, nothing, type TemplateResult } from 'lit';
import { ownFolder } from '../snippets/own-folder.js';
import { checkbox, type Choose } from './controls.js';
import type { Decided } from './state.js';
import type { Texts } from './texts/texts.js';

/** What this page's own host has for those who host the script themselves: the download, and live figures. */
export interface Hosted {
  readonly download: string;
  readonly host: string;
  /** The plugin for WordPress. */
  readonly plugin: string;
}

/** The script from the webmaster's own site: the download, where its folder is, and what each choice means. */
export function ownControls(
  { folder, live }: Decided,
  { own }: Texts,
  choose: Choose,
  { download, host }: Hosted,
): TemplateResult {
  const wrong = ownFolder.read(folder) === undefined;
  return html`<div class="own">
    <a class="download" href=${download} download>${own.download}</a>
    <label class="field">
      <span>${own.folder}</span>
      <input
        name="folder"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${folder}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'folder-wrong' : nothing}
        @input=${(event: Event) => choose({ folder: (event.target as HTMLInputElement).value })}
      />
      ${wrong ? html`<small id="folder-wrong" class="wrong">${own.wrong}</small>` : nothing}
    </label>
    ${checkbox(own.live, live, (checked) => choose({ live: checked }), 'live')}
    <div aria-live="polite">
      <p class="note">${live ? own.asks.live(host) : own.asks.still}</p>
      <p class="note">${live ? own.updates.live : own.updates.still}</p>
    </div>
  </div>`;
}

/** The plugin's download. */
export const pluginControls = ({ plugin }: Texts, { plugin: address }: Hosted): TemplateResult =>
  html`<div class="own"><a class="download" href=${address} download>${plugin.download}</a></div>`;
