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
  .dots ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space-m) var(--_space-xl);
  }
  [part='country'] {
    font-size: var(--_caption);
  }
  [part='country'] b {
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
  }
  .key {
    margin-top: var(--_space-s);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .countries {
    display: grid;
    gap: var(--_space-l) var(--_space-xl);
    align-items: start;
  }
  .countries ol {
    display: grid;
    gap: 0.55em;
  }
  .countries li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 0.75em;
  }
  .bar {
    grid-column: 1 / -1;
    width: 100%;
    height: 0.5em;
    border-bottom: 1px solid var(--_rule);
    fill: var(--_ink);
  }
  .rest .bar {
    fill: var(--_rule);
  }
  .map {
    display: none;
    width: 100%;
    max-width: 30em;
    justify-self: end;
    font: 600 12px sans-serif;
    text-anchor: middle;
    fill: var(--_muted);
  }
  .map rect {
    fill: none;
    stroke: var(--_rule);
  }
  .map .some rect {
    fill: var(--_ink);
    stroke: var(--_ink);
  }
  .map .some text {
    fill: var(--_on-accent);
  }
  .map .total {
    font-size: 13px;
    font-weight: 700;
  }
  @container (min-width: 40em) {
    .countries {
      grid-template-columns: 1fr 1fr;
    }
    .map {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .map .some rect {
      fill: CanvasText;
    }
    .map,
    .map rect {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .map rect {
      fill: none;
    }
    .map text {
      stroke: none;
    }
    .map .some text {
      fill: Canvas;
    }
  }
`;
