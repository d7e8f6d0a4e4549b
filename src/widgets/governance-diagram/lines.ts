import { html, nothing, svg } from 'lit';
import type { Plan } from './plan.js';
import { BOX, PITCH } from './trunks.js';

/**
 * What the eye follows; assistive technology reads the relations in the boxes. Nobody knows how high a row will be: each
 * row, and each gap, has the piece of the drawing that lies in it, and percentages stretch that with the boxes.
 */
export const linesOf = ({ strokes, bands, left, reach }: Plan['charts'][number]) =>
  [...Array(bands).keys()].map((band) => {
    const top = (band >> 1) * PITCH - (band % 2 ? 0 : PITCH - BOX);
    const height = band % 2 ? BOX : PITCH - BOX;
    const percent = (part: number, whole: number) => `${+((100 * part) / whole).toFixed(2)}%`;
    return html`<svg aria-hidden="true">
      ${strokes.map(([type, x1, y1, x2, y2, arrow]) => {
        const [from, to] = [y1, y2].map((at) => Math.min(Math.max(at, top), top + height)) as [number, number];
        // Above it, below it, or across a row beyond.
        if (y1 === y2 ? from !== y1 || from === top : from === to) return nothing;
        const [x, y] = [percent(x2 + left, reach), percent(to - top, height)];
        return svg`<line class=${type} part="connector" x1=${percent(x1 + left, reach)} y1=${percent(from - top, height)} x2=${x} y2=${y} />${
          arrow
            ? svg`<svg x=${x} y=${y}><path d="M0 0-9-4-9 4z" transform="rotate(${y1 === y2 ? 90 - 90 * Math.sign(x2 - x1) : 90 * Math.sign(y2 - y1)})" /></svg>`
            : nothing
        }`;
      })}
    </svg>`;
  });
