import { css } from 'lit';

export const styles = css`
  .body {
    display: flex;
    /* The picture, last in the reading order, stands above the text where it can't stand beside it. */
    flex-wrap: wrap-reverse;
    align-items: start;
    gap: 1.5em 2.5em;
    margin-top: 1em;
  }
  .text {
    flex: 2 1 20em;
    columns: 24em 2;
    column-gap: 2.5em;
  }
  .text p {
    max-width: 38em;
    margin-bottom: 0.8em;
  }
  .text p:first-child {
    column-span: all;
    font-size: 1.125em;
    line-height: 1.45;
  }
  [part='figure'] {
    font-weight: 700;
    color: var(--_ink);
  }
  ::slotted([slot='picture']) {
    flex: 1 1 14em;
    min-width: 0;
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }
`;
