import { unsafeCSS, type CSSResult } from 'lit';

/** The style sheets of what the second file draws: widgets wear them from the start, empty until that file fills them. */
export const sheets: { [name: string]: CSSResult } = {};

export const filledLater = (name: string) => (sheets[name] = unsafeCSS(''));
