import { css } from 'lit';

export const styles = css`
  :host([inline]:not([inline='false' i])) {
    display: inline;
  }
  .root.inline {
    all: unset;
    font-variant-numeric: tabular-nums;
  }
  .root.inline::before {
    content: none;
  }
  .count-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-items: last baseline;
    gap: 0.1em 0.9em;
  }
  .figure {
    margin-inline-start: -0.04em;
    line-height: 1;
    letter-spacing: -0.035em;
    white-space: nowrap;
  }
  .short {
    font-size: clamp(3em, 26cqi, 8em);
  }
  .middle {
    font-size: clamp(2em, 19cqi, 8em);
  }
  .long {
    font-size: clamp(1.5em, 13cqi, 8em);
  }
  .label {
    flex: 1 1 9em;
    max-width: 18em;
    font-size: clamp(1.05em, 0.9em + 1.4cqi, 1.5em);
    line-height: 1.25;
    font-weight: var(--_semibold);
    text-wrap: balance;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-top: var(--_space-m);
    font-size: var(--_caption);
  }
  small {
    display: block;
    font-size: 0.9em;
    color: var(--_muted);
  }
  [part='facts'] b {
    font-weight: var(--_semibold);
    font-variant-numeric: tabular-nums;
  }
  .note {
    font-weight: 400;
    color: var(--_muted);
  }
`;
