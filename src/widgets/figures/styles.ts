import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l) var(--_space-xl);
    margin-top: var(--_space-m);
  }
  li {
    padding-top: var(--_space-s);
    border-top: 1px solid var(--_rule);
  }
  .figure {
    line-height: 1.05;
    letter-spacing: -0.03em;
  }
  .big .figure {
    font-size: clamp(2.25em, 1.6em + 4cqi, 3.75em);
  }
  .long .figure {
    font-size: clamp(1.4em, 1em + 2.4cqi, 2.25em);
  }
  [part='unit'] {
    font-weight: var(--_semibold);
    color: var(--_ink);
  }
  [part='label'] {
    margin-top: var(--_space-xs);
    max-width: 24em;
    font-weight: var(--_semibold);
    line-height: 1.35;
    text-wrap: balance;
  }
  [part='note'],
  .facts {
    margin-top: var(--_space-xs);
    font-size: var(--_small);
    color: var(--_muted);
  }
  @container (min-width: 26em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .odd > :first-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 44em) {
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .four .long .figure {
      font-size: clamp(1.15em, 2.7cqi, 2.25em);
    }
    .odd > :first-child {
      grid-column: auto;
    }
    .led > :first-child {
      grid-column: span 2;
    }
    /* It leads by its size, too. */
    .led > :first-child .big .figure {
      font-size: clamp(3em, 9cqi, 6em);
    }
  }
`;
