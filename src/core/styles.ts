import { css } from 'lit';

/** What every widget wears: tokens, and a frame that takes back what the page's CSS may have let in. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_accent: var(--coffee-accent, #a3182d);
    --_ink: var(--_accent);
    --_on-ink: var(--coffee-on-accent, #fff);
    --_muted: var(--coffee-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_rule: var(--coffee-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_radius: var(--coffee-radius, 0.25em);
    --_text: var(--coffee-text, #2b1d16);
    --_surface: var(--coffee-surface, #fbf7f0);
    all: initial;
    box-sizing: border-box;
    display: block;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    padding-top: 0.9em;
    border-top: 1px solid var(--_rule);
    font: max(1em, 13px) / 1.5 sans-serif;
    font-family: var(--coffee-font, inherit);
    overflow-wrap: anywhere;
    hyphens: auto;
    visibility: inherit;
    cursor: inherit;
    color: var(--coffee-text, inherit);
    color-scheme: inherit;
  }
  /* The mark of the family: a short bar of the accent on a hairline. A border prints, and stays in forced colours. */
  .root::before {
    content: '';
    position: absolute;
    inset: -1px auto auto 0;
    width: 2.5em;
    border-top: 3px solid var(--_ink);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    --_accent: var(--coffee-accent, #ff9d94);
    --_on-ink: var(--coffee-on-accent, #1d1310);
    --_text: var(--coffee-text, #f5ece0);
    --_surface: var(--coffee-surface, #1d1310);
    color-scheme: dark;
  }
  .painted {
    padding: 1.1em 1.2em 1.2em;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
  }
  @supports (color: oklch(from red l c h)) {
    /* Any accent keeps its hue, and the lightness that text needs on its scheme. */
    .root {
      --_ink: oklch(from var(--_accent) min(l, 0.5) c h);
    }
    .dark {
      --_ink: oklch(from var(--_accent) max(l, 0.76) c h);
    }
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    /* Prerendered: no script has found the scheme yet, but the page may state one. */
    .root:not(.light, .dark) {
      --_accent: var(--coffee-accent, light-dark(#a3182d, #ff9d94));
      --_ink: light-dark(oklch(from var(--_accent) min(l, 0.5) c h), oklch(from var(--_accent) max(l, 0.76) c h));
      --_on-ink: var(--coffee-on-accent, light-dark(#fff, #1d1310));
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  [part='heading'] {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.7em);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_ink);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_ink);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .meta {
    margin-top: 1.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  @media print {
    .root {
      break-inside: avoid;
    }
  }
`;
