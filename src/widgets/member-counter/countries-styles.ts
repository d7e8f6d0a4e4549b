import { css } from 'lit';

export const countriesStyles = css`
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
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .rest .bar {
    fill: var(--_rule);
  }
  .map {
    display: none;
    width: 100%;
    max-width: 40em;
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
