/** The second file of the script form, beside the first: what few pages need at once, or at all. */
export const SECOND_FILE = 'coffee-network-live.js';

/**
 * The form of what the two files give each other, to be raised with any change of it: under a major version a cache may still
 * have one file of an earlier release.
 */
export const FORM = 2;
