// Written from tokens.json by .tooling/tokens.mjs: change it there.
import { css } from 'lit';

/** The defaults of the custom properties, in light and in dark. */
export const tokenStyles = css`
  .root {
    --_accent: var(--coffee-accent, #a3182d);
    --_on-accent: var(--coffee-on-accent, #fff);
    --_text: var(--coffee-text, #2b1d16);
    --_surface: var(--coffee-surface, #fbf7f0);
    --_muted: var(--coffee-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_rule: var(--coffee-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_small: 0.8125em;
    --_caption: 0.875em;
    --_compact: 0.9375em;
    --_title: 1.125em;
    --_semibold: 600;
    --_bold: 700;
    --_heading: var(--coffee-heading-weight, 700);
    --_space-xs: 0.375em;
    --_space-s: 0.5em;
    --_space-m: 1em;
    --_space-l: 1.5em;
    --_space-xl: 2.5em;
    --_radius: var(--coffee-radius, 0.25em);
    --_mark: var(--coffee-mark, 3px);
  }
  .dark {
    --_accent: var(--coffee-accent, #ff9d94);
    --_on-accent: var(--coffee-on-accent, #1d1310);
    --_text: var(--coffee-text, #f5ece0);
    --_surface: var(--coffee-surface, #1d1310);
  }
  @supports (color: light-dark(red, red)) {
    /* Prerendered: no script has found the scheme yet, but the page may state one. */
    .root:not(.light, .dark) {
      --_accent: var(--coffee-accent, light-dark(#a3182d, #ff9d94));
      --_on-accent: var(--coffee-on-accent, light-dark(#fff, #1d1310));
      --_text: var(--coffee-text, light-dark(#2b1d16, #f5ece0));
      --_surface: var(--coffee-surface, light-dark(#fbf7f0, #1d1310));
    }
  }
`;

/** How long the count-up takes. In milliseconds. */
export const countDuration = 1200;
