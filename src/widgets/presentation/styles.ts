import { css } from 'lit';

export const styles = css`
  .body {
    display: flex;
    /* The picture, last in the reading order, stands above the text where it can't stand beside it. */
    flex-wrap: wrap-reverse;
    align-items: start;
    gap: var(--_space-l) var(--_space-xl);
    margin-top: var(--_space-m);
  }
  .text {
    flex: 2 1 20em;
    columns: 24em 2;
    column-gap: var(--_space-xl);
  }
  .text p {
    max-width: 38em;
    margin-bottom: 0.8em;
  }
  .text p:first-child {
    column-span: all;
    font-size: max(1.125em, min(2.1cqi, 1.5em));
    line-height: 1.4;
    text-wrap: pretty;
  }
  [part='figure'] {
    font-weight: var(--_bold);
    color: var(--_ink);
  }
  figure,
  ::slotted([slot='picture']) {
    flex: 1 1 14em;
    min-width: 0;
    max-width: 100%;
  }
  ::slotted([slot='picture']) {
    height: auto;
    border-radius: var(--_radius);
  }
`;
