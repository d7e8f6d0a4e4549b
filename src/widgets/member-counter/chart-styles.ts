import { css } from 'lit';

export const chartStyles = css`
  [part='chart'] {
    margin-top: var(--_space-l);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.32em;
    margin-top: 0.35em;
  }
  /* A cherry: a border prints, and stays in forced colours. */
  .dots i {
    position: relative;
    display: inline-block;
    width: 0.75em;
    height: 0.7em;
    border: 0.35em solid var(--_ink);
    border-radius: 50% 50% 48% 48%;
  }
  .dots i::after {
    content: '';
    position: absolute;
    inset: -0.2em auto auto -0.18em;
    width: 0.13em;
    height: 0.13em;
    border-radius: 50%;
    background: var(--_surface);
  }
  .key {
    margin-top: var(--_space-s);
    font-size: var(--_small);
    color: var(--_muted);
  }
`;
