/** The second file of the script form, beside the first: what few pages need at once, or at all. */
export const SECOND_FILE = 'coffee-network-live.js';
