import type { Drawing } from './columns.js';
import type { RailDrawing } from './rails.js';

/** The rules that put each body into its place, in the units of the drawing. */
export const placeRules = ({ width, height, cells }: Drawing, { rows, lanes }: RailDrawing) =>
  rows.reduce((rules, { body, ports }, index) => {
    const { column, row } = cells.find((cell) => cell.body === body)!;
    return `${rules}.body:nth-child(${index + 1}){--_column:${column};--_row:${row};--_ports:${ports}}`;
  }, `.stage{--_lanes:${lanes};--_width:${width};--_height:${height}}`);
