import { drawn } from '../drawn.js';

export const moreLink = drawn('moreLink');
