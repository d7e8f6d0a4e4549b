import { drawn } from '../drawn.js';

export const drawPicture = drawn('drawPicture');
