/** From so many events on a timeline has a search, and a text to paste tells when and what, no more. */
export const MANY = 12;
