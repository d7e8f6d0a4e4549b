import { css } from 'lit';

export const searchStyles = css`
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
  @media print, (scripting: none) {
    .search {
      display: none;
    }
  }
`;
