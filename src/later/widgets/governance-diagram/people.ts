import { drawn } from '../../drawn.js';

export const peopleOf = drawn('peopleOf');
