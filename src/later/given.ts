/** In the second file, what the first one gives it: its own copies would weigh, and two of Lit would not know each other. */
export const { html, nothing, svg, languages, policy } = (document.currentScript as HTMLScriptElement).coffeeNetwork!;
