import type { Dataset } from '../dataset/types.js';
import type { Language } from '../language/resolve.js';
import type { Expected } from '../values/reader.js';

/** What a widget is given on a server, where there is no page around it. */
export interface Rendering {
  readonly content: Dataset;
  readonly language: Language;
  readonly report: (attribute: string, value: string, expected: Expected) => void;
  /** Takes the rules that this one widget needs beside those of its class. */
  readonly addStyles: (rules: string) => void;
}

let current: Rendering | undefined;

/** What the widgets that are rendered now are given; nothing where an application renders them by itself. */
export const rendering = () => current;

/** Renders widgets with what they are given. */
export function renderWith<T>(given: Rendering, render: () => T): T {
  current = given;
  try {
    return render();
  } finally {
    current = undefined;
  }
}
