import { drawn } from '../../drawn.js';

export const drawCountryDots = drawn('drawCountryDots');
