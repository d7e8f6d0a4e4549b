import { drawn } from '../../drawn.js';

export const drawCountries = drawn('drawCountries');
