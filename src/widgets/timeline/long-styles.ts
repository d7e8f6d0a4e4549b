import { css } from 'lit';

/** Of what only long timelines have: the search, and groups. */
export const longStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    align-items: center;
    /* As high as the field, which is not there until the script is. */
    min-height: calc(2.5 * max(1em, 16px) + 2px);
    margin-top: var(--_space-m);
    font-size: var(--_caption);
    color: var(--_muted);
  }
  input {
    flex: 0 1 18em;
    min-width: 0;
    padding: 0.5em 0.75em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    font-size: max(1em, 16px);
    color: inherit;
    background: none;
  }
  /* What is far from the screen is laid out when it comes near, with room for the dots of its rail. */
  .long ol {
    content-visibility: auto;
    contain-intrinsic-size: auto 140em auto 70em;
    margin-inline-start: -0.375em;
    padding-inline-start: 0.375em;
  }
  /* It may have fewer than the others. */
  .long ol:first-child {
    content-visibility: visible;
  }
  @media screen {
    @container (min-width: 56em) {
      .stage:not(.vertical) .long ol {
        display: flex;
        width: max-content;
        min-width: 0;
        contain-intrinsic-height: auto 12em;
        margin: -0.375em 0 0;
        padding: 0.375em 0 0;
      }
    }
  }
  @media print, (scripting: none) {
    .search {
      display: none;
    }
  }
`;
