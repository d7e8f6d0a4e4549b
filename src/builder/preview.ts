import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { scriptName } from '../embed/script-name.js';
import { embedPath } from '../embed/titles.js';
import type { SnippetPiece } from '../snippets/snippets.js';
import type { Decided } from './state.js';

/** How the page around the widget is shown. */
export interface Stage {
  readonly width: 'phone' | 'tablet' | 'full';
  readonly page: 'light' | 'dark';
}

const pageColours = { light: ['#fff', '#222'], dark: ['#16181c', '#eee'] } as const;

/** A page that holds what will be pasted, and nothing else. */
function pageWith(parts: readonly SnippetPiece[], lang: string, page: Stage['page'], module: string | undefined) {
  const [paper, ink] = pageColours[page];
  const code = parts.filter(({ where }) => where === 'once' || where === 'here').map(({ code }) => code);
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>…</title>
<base target="_blank">
<style>
:root { color-scheme: ${page}; background: ${paper} }
body { margin: 0; padding: 24px; font: 100%/1.5 system-ui, sans-serif; color: ${ink}; overflow-wrap: anywhere }
</style>
<body>
${module ? `<script src="${module}" defer></script>` : ''}
${code.join('\n')}`;
}

/** How long to wait for the next key before the preview is loaded again, in milliseconds. */
const PAUSE = 400;
let typing: ReturnType<typeof setTimeout> | undefined;

const SECRET = 'preview';

/** Gives a frame the height of what is in it, now and when that changes. */
function fit(event: Event) {
  const frame = event.target as HTMLIFrameElement;
  // A page of another origin, where a link was told to open in its own frame.
  if (!frame.contentDocument) return;
  const { body, documentElement } = frame.contentDocument;
  const measure = () => (frame.style.height = `${Math.ceil(documentElement.getBoundingClientRect().height)}px`);
  new ResizeObserver(measure).observe(body);
}

/** As WordPress does: between 200 and 1,000 px, as high as the page says, if it says the secret too. */
addEventListener('message', ({ data, source }: MessageEvent<{ message?: string; value?: number; secret?: string }>) => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-address]');
  if (!frame || source !== frame.contentWindow || data.message !== 'height' || data.secret !== SECRET) return;
  frame.style.height = `${Math.min(Math.max(Number(data.value), 200), 1000)}px`;
});

/** The frame in which the widget is seen, in the very form that is pasted. */
export function previewFrame(
  state: Decided,
  parts: readonly SnippetPiece[],
  stage: Stage,
  title: string,
  local: string,
): unknown {
  const { form, widget, lang } = state;
  if (form === 'address')
    return keyed(
      `${widget} ${lang}`,
      html`<iframe
      data-address
      title=${title}
      sandbox="allow-scripts"
      src="${local}${embedPath(widget, lang)}#?secret=${SECRET}"
    ></iframe>`,
    );
  // The package's module is what the script holds.
  const module = form === 'npm' ? local + scriptName(lang) : undefined;
  const page = pageWith(parts, lang, stage.page, module);
  // A new page takes the height of the one before until it is measured: nothing jumps.
  const show = (element?: Element) => {
    const frame = element as HTMLIFrameElement | undefined;
    clearTimeout(typing);
    if (!frame || frame.srcdoc === page) return;
    if (frame.srcdoc) typing = setTimeout(() => (frame.srcdoc = page), PAUSE);
    else frame.srcdoc = page;
  };
  return html`<iframe title=${title} @load=${fit} ${ref(show)}></iframe>`;
}
