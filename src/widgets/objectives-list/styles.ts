import { css } from 'lit';

export const styles = css`
  .groups {
    display: grid;
    gap: 1.75em;
    margin-top: 1.25em;
  }
  [part='subheading'] {
    margin-bottom: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  ul {
    display: grid;
    column-gap: 2em;
  }
  .list li {
    padding: 0.7em 0;
    border-top: 1px solid var(--_rule);
  }
  .areas li {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .cards {
    gap: 0.75em;
  }
  .cards li {
    padding: 1em 1.1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  @container (min-width: 34em) {
    .objectives ul,
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 46em) {
    .areas ul {
      grid-template-columns: repeat(4, 1fr);
    }
    .areas .list li {
      padding-inline-end: 1em;
    }
  }
  @container (min-width: 68em) {
    .objectives ul {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
