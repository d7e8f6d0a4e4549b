import { html, nothing, type TemplateResult } from 'lit';
import type { SnippetPiece } from '../snippets/snippets.js';
import { checkbox, type Choose } from './controls.js';
import type { Decided } from './state.js';
import { stepsOf, type Texts } from './texts/texts.js';

/** Why there is no code yet. */
export type Missing = 'loading' | 'failed' | 'noFolder';

/** The code to paste, each piece with its control to copy it, and what to do with it. */
export function codePanel(
  state: Decided,
  parts: readonly SnippetPiece[] | Missing,
  texts: Texts,
  choose: Choose,
  { local, versioned }: { readonly local: boolean; readonly versioned: boolean },
): TemplateResult {
  const { system, form, pinned, live, widget, lang, available, options } = state;
  const inline = available.some(({ name }) => name === 'inline') && options['inline'];
  const scripted = form === 'script' || form === 'marked';
  const atBase = form !== 'plugin' && (form !== 'own' || live);
  return html`${local && atBase ? html`<p class="warning">${texts.localOnly}</p>` : nothing}
    <ol class="steps">
      ${stepsOf(texts, system, form).map((step) => html`<li>${step}</li>`)}
      ${inline ? html`<li>${texts.inlineStep}</li>` : nothing}
    </ol>
    ${
      typeof parts === 'string'
        ? html`<p class=${parts === 'failed' ? 'warning' : 'note'} role="status">${texts[parts]}</p>`
        : parts.map((part, index) => codeBlock(part, index, texts))
    }
    ${
      form === 'static'
        ? html`<p class="note">
            ${texts.staticMore} <code>npx coffee-network-widgets render ${widget} --lang ${lang}</code>
          </p>`
        : nothing
    }
    ${
      scripted && versioned
        ? html`${checkbox(texts.exact, pinned, (checked) => choose({ pinned: checked }), 'exact')}
            ${pinned ? html`<p class="note">${texts.exactCost}</p>` : nothing}`
        : nothing
    }`;
}

const codeBlock = ({ where, code }: SnippetPiece, index: number, texts: Texts) =>
  html`<div class="code">
    <div class="bar">
      <span id="part-${index}">${texts.parts[where]}</span>
      <button type="button" aria-describedby="part-${index}" @click=${(event: Event) => copy(event, code, texts)}>
        ${texts.copy}
      </button>
    </div>
    <pre tabindex="0" role="region" aria-labelledby="part-${index}"><code>${code}</code></pre>
  </div>`;

let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Copies; says so on the control and aloud, and goes back to what it was. */
async function copy({ currentTarget }: Event, code: string, texts: Texts) {
  const button = currentTarget as HTMLButtonElement;
  const status = document.querySelector('body > [role=status]')!;
  const shown = button.closest('.code')!.querySelector('code')!;
  const done = await write(code, shown);
  for (const each of document.querySelectorAll('[data-copied]')) each.removeAttribute('data-copied');
  button.toggleAttribute('data-copied', done);
  status.textContent = '';
  // A live region is heard when its text changes: the same again would be silent.
  setTimeout(() => (status.textContent = done ? texts.copied : texts.copyByHand), 50);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    button.removeAttribute('data-copied');
    if (done) status.textContent = '';
  }, 4000);
}

async function write(code: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    // Refused, or not there: on an http page, in a frame. The selection is also what the reader copies by hand.
    getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
