import { css } from 'lit';

export const styles = css`
  .lead {
    margin-top: 0.3em;
    font-size: 1.05em;
    color: var(--_muted);
  }
  .events {
    overflow-x: auto;
    scroll-snap-type: x proximity;
    scroll-padding-inline-start: 0.375em;
    margin-top: 1.5em;
    /* Room for the dots of the rail, which a scroller would cut off. */
    padding: 0.375em 0 0 0.375em;
    margin-inline-start: -0.375em;
  }
  li {
    position: relative;
    padding: 0 0 1.75em 1.5em;
    border-inline-start: 1px solid var(--_rule);
  }
  li:last-child {
    padding-bottom: 0;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 0.45em auto auto -0.3125em;
    width: 0;
    height: 0;
    border: 0.3125em solid var(--_ink);
    border-radius: 50%;
  }
  .date {
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_ink);
  }
  .date::first-letter {
    text-transform: uppercase;
  }
  [part='title'] {
    margin-top: 0.25em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='text'] {
    margin-top: 0.4em;
    max-width: 38em;
    font-size: 0.9375em;
  }
  .stage {
    container-type: inline-size;
  }
  .horizontal {
    min-width: 46em;
  }
  @container (min-width: 45em) {
    .stage:not(.vertical) ol {
      display: flex;
      width: max-content;
      min-width: 100%;
    }
    .stage:not(.vertical) li {
      flex: 1 0 14em;
      width: 14em;
      padding: 1.5em 2em 0.25em 0;
      border: solid var(--_rule);
      border-width: 1px 0 0;
      scroll-snap-align: start;
    }
    .stage:not(.vertical) li::before {
      inset: -0.3125em auto auto 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .events {
      scroll-behavior: smooth;
    }
  }
  @media print {
    .events ol {
      flex-wrap: wrap;
      width: auto;
    }
  }
`;
