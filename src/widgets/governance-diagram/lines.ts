import { html, nothing, svg } from 'lit';
import type { GovernanceRelation } from '../../dataset/types.js';
import type { Drawing } from './columns.js';
import type { Rail } from './rails.js';

type Length = string | number;

interface Line {
  readonly relation: GovernanceRelation;
  /** Corners, in SVG lengths: percentages stretch with the boxes, strokes and arrowheads do not. */
  readonly points: readonly (readonly [x: Length, y: Length])[];
  /** The way the arrowhead at the last point looks, if there is one: 1 is right, -1 is left. */
  readonly arrow?: number;
}

/** What the eye follows. Assistive technology reads the relations in the boxes. */
const draw = (lines: readonly Line[]) =>
  html`<svg aria-hidden="true">
    ${lines.map(({ relation, points, arrow }) => {
      const [x, y] = points[points.length - 1]!;
      return svg`<g class=${relation.type} part="connector">${points
        .slice(1)
        .map(
          (end, index) => svg`<line x1=${points[index]![0]} y1=${points[index]![1]} x2=${end[0]} y2=${end[1]} />`,
        )}${arrow ? svg`<svg x=${x} y=${y}><path d="M${-7 * arrow}-4 0 0 ${-7 * arrow} 4" /></svg>` : nothing}</g>`;
    })}
  </svg>`;

/** The lines between columns. */
export const columnLines = ({ width, height, connectors }: Drawing) =>
  draw(
    connectors.map(({ relation, points }) => {
      const [last, before] = [...points].reverse();
      return {
        relation,
        points: points.map(([x, y]) => [`${(x / width) * 100}%`, `${(y / height) * 100}%`] as const),
        arrow: Math.sign(last![0] - before![0]),
      };
    }),
  );

/** The lines beside a box, when the bodies stand one under the other. */
export function railLines(id: string, rails: readonly Rail[], lanes: number) {
  const step = Math.min(10, 60 / lanes);
  const edge = lanes * step + 8;
  return draw(
    rails.flatMap(({ relation, lane, above, below, port }) => {
      const x = edge - 10 - lane * step;
      const y = `${1.55 + port * 0.75}em`;
      const along: Line = {
        relation,
        points: [
          [x, above ? 0 : y],
          [x, below ? '100%' : y],
        ],
      };
      const touch: Line = {
        relation,
        points: [
          [x, y],
          [edge, y],
        ],
        arrow: +(relation.to === id),
      };
      return port < 0 ? along : [along, touch];
    }),
  );
}
