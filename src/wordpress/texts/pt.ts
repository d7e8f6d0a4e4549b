/** What the plugin says in PHP, by the English that stands there. The build names what is missing, and what is no longer said. */
export const texts: { readonly [english: string]: string } = {};
