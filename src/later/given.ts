/** In the second file, what the first one gives it: its own copies would weigh, and two of Lit would not know each other. */
export const { css, html, nothing, svg, languages, sheets, policy } = (document.currentScript as HTMLScriptElement)
  .coffeeNetwork!;
