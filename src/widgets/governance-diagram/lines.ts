import { html, nothing, svg } from 'lit';
import type { Chart } from './chart.js';
import { BOX, PITCH, type Stroke } from './trunks.js';

/** The arrowhead of a stroke, whose point is at its end. */
function head({ x1, y1, x2, y2 }: Stroke) {
  const [x, y] = [Math.sign(x2 - x1) * 9, Math.sign(y2 - y1) * 9];
  return `M0 0 ${y / 2 - x} ${x / 2 - y} ${-y / 2 - x} ${-x / 2 - y}z`;
}

/**
 * What the eye follows; assistive technology reads the relations in the boxes. Nobody knows how high a row will be: each
 * row, and each gap, has the piece of the drawing that lies in it, and percentages stretch that with the boxes.
 */
export const linesOf = ({ strokes, rows, left, reach }: Chart) =>
  html`${rows.map((_, band) => {
    const box = band % 2;
    const [top, height] = [(band * PITCH) / 2 - (box ? PITCH / 2 : PITCH - BOX), box ? BOX : PITCH - BOX];
    const x = (at: number) => `${+((100 * (at + left)) / reach).toFixed(2)}%`;
    const y = (at: number) => `${+((100 * (at - top)) / height).toFixed(2)}%`;
    return html`<svg aria-hidden="true">
      ${strokes.map((stroke) => {
        const { type, x1, y1, x2, y2, arrow } = stroke;
        const [from, to] = [y1, y2].map((at) => Math.min(Math.max(at, top), top + height)) as [number, number];
        if (y1 === y2 ? from !== y1 || y1 === top : from === to) return nothing;
        return svg`<line class=${type} part="connector" x1=${x(x1)} y1=${y(from)} x2=${x(x2)} y2=${y(to)} />${
          arrow ? svg`<svg x=${x(x2)} y=${y(to)}><path d=${head(stroke)} /></svg>` : nothing
        }`;
      })}
    </svg>`;
  })}`;
