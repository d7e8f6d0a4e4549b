import { css, html, nothing } from 'lit';

/** Drawn for the project as prints are cut: one shape each, with what is carved out of it. */
const drawings = [
  // A cherry.
  'M12 8c6 0 9 3 9 7s-4 7-9 7-9-3-9-7 3-7 9-7zm-5 4c-3 1-3 4-1 7-1-3 0-5 1-7zM11 7c0-4 3-6 8-6-4 2-6 3-6 6z',
  // A leaf.
  'M3 20C0 9 9 2 22 2c0 14-7 21-16 19L18 6z',
  // A branch.
  'M1 22C8 18 16 10 22 1l1 1C17 12 9 19 2 23zM8 15C2 15 1 10 2 5c5 2 7 5 6 10zm5-5C8 9 8 5 11 1c4 3 4 6 2 9zm1 4c4-3 8-2 10 2-4 3-8 2-10-2z',
  // A hill, and the sun.
  'M1 22C4 10 9 8 13 14c3-3 6-1 10 8zM8 13c-2 2-3 4-4 7 3-2 4-4 4-7zm5 4c-1 1-2 2-2 4 2-1 2-3 2-4zM17 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
];

/** A drawing that adorns what stands beside it, in the accent: of so many, each in its turn. */
export const drawing = (index: number) =>
  html`<svg class="drawing" viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${drawings[index % drawings.length] ?? nothing} /></svg>`;

export const drawingStyles = css`
  .drawing {
    display: block;
    flex: none;
    width: 2em;
    height: 2em;
    margin-bottom: var(--_space-xs);
    fill: currentcolor;
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .drawing {
      fill: CanvasText;
    }
  }
`;
