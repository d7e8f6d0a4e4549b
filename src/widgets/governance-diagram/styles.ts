import { css } from 'lit';

export const styles = css`
  .scroller {
    overflow-x: auto;
    margin-top: var(--_space-m);
  }
  .chart {
    position: relative;
    display: grid;
  }
  .bodies {
    display: contents;
  }
  .body {
    min-width: 0;
    padding: clamp(0.6em, 2cqi, 0.9em);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
    break-inside: avoid;
  }
  .outside {
    border: 1px dashed var(--_muted);
    background: none;
  }
  [part='name'] {
    font-weight: var(--_bold);
    line-height: 1.25;
  }
  .body p {
    margin-top: var(--_space-xs);
    font-size: var(--_caption);
    line-height: 1.4;
  }
  .body .relation {
    margin-top: var(--_space-s);
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_ink);
  }
  .relation::first-letter {
    text-transform: uppercase;
  }
  /* Forced colours change the colour of HTML, and a drawing takes it from there. */
  .lines {
    display: none;
    color: var(--_ink);
  }
  /* Each in its row of the grid, whose height it leaves to the boxes. */
  .lines > svg {
    position: absolute;
    inset: 0;
  }
  svg {
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: square;
  }
  line {
    shape-rendering: crispEdges;
  }
  path {
    fill: currentColor;
    stroke: none;
  }
  .raises-before,
  .other {
    border-inline-start-style: dotted;
    stroke-dasharray: 2 3;
    stroke-linecap: butt;
  }
  [dir='rtl'] .lines > svg {
    transform: scaleX(-1);
  }
`;
