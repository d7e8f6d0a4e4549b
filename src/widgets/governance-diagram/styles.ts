import { css } from 'lit';
import { BOX, PITCH } from './columns.js';

export const styles = css`
  .scroller {
    overflow-x: auto;
    margin-top: var(--_space-m);
  }
  .stage {
    position: relative;
    container-type: inline-size;
  }
  .horizontal {
    min-width: 57em;
  }
  .body {
    position: relative;
    padding: 0 0 0.75em calc(min(var(--_lanes) * 10px, 60px) + 8px);
  }
  .body:last-child {
    padding-bottom: 0;
  }
  .box {
    min-height: calc(1.55em + var(--_ports) * 0.75em);
    padding: clamp(0.6em, 3cqi, 1em);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  [part='name'] {
    font-weight: var(--_bold);
    line-height: 1.25;
  }
  .box p,
  .relation {
    margin-top: var(--_space-xs);
    font-size: var(--_caption);
  }
  .relation {
    margin-top: var(--_space-s);
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_ink);
    font-weight: var(--_semibold);
  }
  .relation::first-letter {
    text-transform: uppercase;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .raises-before line,
  .other line {
    stroke-dasharray: 2 4;
  }
  .bodies ~ svg {
    display: none;
  }
  @container (min-width: 56em) {
    .fluid .bodies {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-rows: 1fr;
    }
    .fluid .bodies::after {
      content: '';
      grid-area: 1 / 1 / calc(var(--_height) + 1) / calc(var(--_width) + 1);
    }
    .fluid .body {
      grid-row: calc(var(--_row) * ${PITCH.height} + 1) / span ${BOX.height};
      grid-column: calc(var(--_column) * ${PITCH.width} + 1) / span ${BOX.width};
      padding: 0;
    }
    .fluid .box {
      display: grid;
      align-content: center;
      height: 100%;
      min-height: 0;
    }
    .fluid .body > svg {
      display: none;
    }
    .fluid .bodies ~ svg {
      display: block;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
  }
`;
