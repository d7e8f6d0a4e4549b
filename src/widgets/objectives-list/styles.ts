import { css } from 'lit';

export const styles = css`
  .groups {
    display: grid;
    gap: 1.75em;
    margin-top: var(--_space-m);
  }
  [part='subheading'] {
    margin-bottom: var(--_space-s);
    font-size: var(--_caption);
    font-weight: var(--_semibold);
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
    font-size: var(--_title);
    font-weight: var(--_semibold);
    line-height: 1.3;
  }
  .grouped {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space-l) var(--_space-xl);
  }
  .grouped [part='subheading'] {
    font-size: var(--_title);
    color: inherit;
  }
  .cards {
    gap: 0.75em;
  }
  .cards li {
    padding: var(--_space-m) var(--_space-m);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  @container (min-width: 34em) {
    .plain ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* A drawing stands beside its words where both have room. */
  @container (15em < width < 46em) {
    .areas li {
      display: flex;
      gap: var(--_space-s);
      align-items: center;
    }
  }
  @container (min-width: 46em) {
    .plain .areas ul {
      grid-template-columns: repeat(4, 1fr);
    }
    .areas .list li {
      padding-inline-end: 1em;
    }
  }
  @container (min-width: 68em) {
    .plain .objectives ul {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
