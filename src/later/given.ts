/** In the second file, what the first one gives it: its own copies would weigh, and two of Lit would not know each other. */
export const { css, html, nothing, render, svg, languages, story, sheets, turn, policy } = (
  document.currentScript as HTMLScriptElement
).coffeeNetwork!;

/** It runs on pages alone. */
export const isServer = false;
