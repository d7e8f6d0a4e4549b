import { drawn } from '../../drawn.js';

export const drawNews = drawn('drawNews');
