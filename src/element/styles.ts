import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from '../tokens/tokens.js';

/** The frame of every widget, which takes back what the page's CSS may have let in. */
const frameStyles = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_ink: var(--_accent);
    all: initial;
    box-sizing: border-box;
    display: block;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    padding-top: 0.9em;
    border-top: 1px solid var(--_rule);
    font: var(--coffee-size, max(1em, 13px)) / 1.5 sans-serif;
    font-family: var(--coffee-font, inherit);
    overflow-wrap: anywhere;
    hyphens: auto;
    visibility: inherit;
    cursor: inherit;
    color: var(--coffee-text, inherit);
    color-scheme: inherit;
    /* No line begins with a small kana or with ー. */
    line-break: strict;
    /* What the attribute lang says: by it lines are divided and glyphs chosen, and “all” took it back. */
    -webkit-locale: revert-layer;
  }
  /* The mark of the family: a short bar of the accent on a hairline. A border prints, and stays in forced colours. */
  .root::before {
    content: '';
    position: absolute;
    inset: -1px auto auto 0;
    width: 2.5em;
    border-top: var(--_mark) solid var(--_ink);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .painted {
    padding: 1.1em 1.2em 1.2em;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
  }
  @supports (color: oklch(from red l c h)) {
    /* Any accent keeps its hue, and has the lightness that text needs: no more colour than screens can show at it. */
    .root {
      --_ink: oklch(from var(--_accent) min(l, 0.49) min(c, 0.2) h);
    }
    .dark {
      --_ink: oklch(from var(--_accent) max(l, 0.76) min(c, 0.2) h);
    }
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    .root:not(.light, .dark) {
      --_ink: light-dark(oklch(from var(--_accent) min(l, 0.49) min(c, 0.2) h), oklch(from var(--_accent) max(l, 0.76) min(c, 0.2) h));
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
    font-family: var(--coffee-heading-font, inherit);
    font-size: var(--coffee-heading-size, clamp(1.25em, 1em + 1.6cqi, 1.7em));
    font-weight: var(--_heading);
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
  /* Heard alone. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .meta {
    margin-top: var(--_space-m);
    font-size: var(--_small);
    color: var(--_muted);
  }
  @media print {
    .root {
      break-inside: avoid;
    }
  }
`;

/** What every widget wears. */
export const baseStyles: CSSResultGroup = [tokenStyles, frameStyles];
