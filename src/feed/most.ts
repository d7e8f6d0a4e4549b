/** As many as a WordPress site gives by itself: lists of any length share one request. */
export const MOST = 10;
