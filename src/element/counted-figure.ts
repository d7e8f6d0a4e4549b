import { css, html } from 'lit';

/** A big number that counts up: `.count` is drawn over `.final`, which keeps the width. */
export const countedFigure = (text: string, size = '') =>
  html`<span class="figure ${size}" part="figure"
    ><span class="count" aria-hidden="true"></span><span class="final">${text}</span></span
  >`;

export const countStyles = css`
  .figure {
    position: relative;
    display: inline-block;
    font-family: var(--coffee-heading-font, inherit);
    font-weight: var(--_heading);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_ink);
  }
  .count {
    position: absolute;
    inset: 0;
    text-align: end;
  }
  .count:not(:empty) + .final {
    opacity: 0;
  }
  @media print {
    .count {
      display: none;
    }
    .count:not(:empty) + .final {
      opacity: 1;
    }
  }
`;
